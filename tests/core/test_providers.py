"""Which execution providers may be chosen, and what `auto` takes."""

from __future__ import annotations

import onnxruntime
import pytest

from core.classifier import Classifier
from core.errors import ProviderUnavailableError
from core.model_spec import ModelSpec
from core.providers import AUTO, CPU, LOCAL_PROVIDERS, available_choices, candidates, name_of
from core.scoring import golden_input

AZURE = "AzureExecutionProvider"
CUDA = "CUDAExecutionProvider"


@pytest.fixture
def open_on(tiny_model):
    """Open the tiny model's real session on a provider."""
    folder = tiny_model / "resources" / "model"
    spec = ModelSpec.load(folder)
    golden = golden_input(folder, spec)
    return lambda requested: Classifier.open(folder, spec, golden, requested)


@pytest.fixture
def build_lists(monkeypatch):
    """Let ONNX Runtime claim other providers than it has, as builds without their driver do."""

    def pretend(*names: str) -> None:
        monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: list(names))

    return pretend


def test_every_choice_runs_on_this_computer():
    choices = available_choices()
    assert choices[0] == AUTO
    assert choices[-1] == CPU
    for name in choices[1:]:
        assert LOCAL_PROVIDERS[name] in onnxruntime.get_available_providers()


def test_auto_tries_the_fastest_first_and_the_cpu_last(build_lists):
    build_lists("CPUExecutionProvider", "DmlExecutionProvider", CUDA)
    assert candidates(AUTO) == ("cuda", "directml", CPU)


def test_a_named_provider_is_followed_by_the_cpu_alone(build_lists):
    build_lists(CUDA, "DmlExecutionProvider", "CPUExecutionProvider")
    assert candidates("directml") == ("directml", CPU)
    assert candidates(CPU) == (CPU,)


def test_a_provider_that_sends_films_away_is_never_offered_nor_taken(build_lists):
    # The official CPU build lists Azure's provider first.
    build_lists(AZURE, "CPUExecutionProvider")
    assert available_choices() == (AUTO, CPU)
    assert candidates(AUTO) == (CPU,)
    for name in (AZURE, "azure", name_of(AZURE)):
        with pytest.raises(ProviderUnavailableError):
            candidates(name)


def test_auto_opens_no_session_with_a_provider_that_sends_films_away(open_on):
    assert AZURE not in open_on(AUTO)._session.get_providers()


@pytest.mark.parametrize("name", ["cuda", "quantum", "", "CPU"])
def test_a_provider_that_is_not_in_this_build_is_refused(build_lists, open_on, name):
    build_lists(AZURE, "CPUExecutionProvider")
    with pytest.raises(ProviderUnavailableError) as refused:
        open_on(name)
    assert refused.value.requested == name
    assert refused.value.available == (AUTO, CPU)


def test_an_unknown_provider_keeps_its_name():
    assert name_of("CPUExecutionProvider") == CPU
    assert name_of("NewExecutionProvider") == "NewExecutionProvider"


@pytest.mark.parametrize("requested", available_choices())
def test_what_was_asked_for_and_what_runs_are_both_reported(open_on, requested):
    choice = open_on(requested).provider
    assert choice.requested == requested
    assert choice.used in available_choices()[1:]
    wanted = available_choices()[1] if requested == AUTO else requested
    assert bool(choice.note) == (choice.used != wanted)


def test_a_cpu_session_has_nothing_to_explain(open_on):
    choice = open_on(CPU).provider
    assert (choice.requested, choice.used, choice.note) == (CPU, CPU, "")


@pytest.mark.skipif(CUDA in onnxruntime.get_available_providers(), reason="this build has CUDA")
@pytest.mark.parametrize("requested", ["cuda", AUTO])
@pytest.mark.filterwarnings("ignore:Specified provider:UserWarning")
def test_a_provider_that_is_only_listed_gives_way_to_the_cpu_with_a_note(
    build_lists, open_on, requested
):
    # A real session: asked for CUDA, this build opens it on the CPU without a word.
    build_lists(CUDA, "CPUExecutionProvider")
    choice = open_on(requested).provider
    assert choice.requested == requested
    assert choice.used == CPU
    assert choice.note == "cuda: not usable on this computer"


@pytest.mark.skipif(CUDA in onnxruntime.get_available_providers(), reason="this build has CUDA")
@pytest.mark.filterwarnings("error:Specified provider:UserWarning")
def test_a_provider_whose_session_fails_gives_way_to_the_cpu_with_the_reason(build_lists, open_on):
    # With warnings as errors the same session raises, as a broken driver's does.
    build_lists(CUDA, "CPUExecutionProvider")
    choice = open_on("cuda").provider
    assert choice.used == CPU
    assert choice.note.startswith("cuda: ")
    assert "CUDAExecutionProvider" in choice.note
