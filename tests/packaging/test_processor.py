"""A processor that is too old gets a sentence."""

from __future__ import annotations

import subprocess
import sys

import pytest

NEW = "fpu sse sse2 pni ssse3 cx16 sse4_1 sse4_2 popcnt lahf_lm avx avx2"


@pytest.fixture(scope="module")
def processor(load_script):
    return load_script("entry/processor")


def _cpuinfo(flags: str) -> str:
    return f"processor\t: 0\nmodel name\t: Some CPU\nflags\t\t: {flags}\nbugs\t\t: none\n"


def test_a_processor_of_the_level_lacks_nothing(processor):
    assert processor.missing_features(_cpuinfo(NEW)) == ()


@pytest.mark.parametrize(
    ("flag", "name"), [("sse4_2", "SSE4.2"), ("popcnt", "POPCNT"), ("ssse3", "SSSE3")]
)
def test_what_an_old_processor_lacks_is_named(processor, flag, name):
    flags = " ".join(word for word in NEW.split() if word != flag)
    assert processor.missing_features(_cpuinfo(flags)) == (name,)


def test_a_longer_flag_is_not_taken_for_a_shorter_one(processor):
    assert "SSE3" in processor.missing_features(_cpuinfo("ssse3 sse4_1 sse4_2 popcnt cx16 lahf_lm"))


def test_a_processor_that_says_nothing_is_given_a_chance(processor):
    assert processor.missing_features("processor : 0\nFeatures : fp asimd\n") == ()
    assert processor.missing_features("") == ()


def test_this_computer_runs_the_tests_and_so_is_accepted(processor):
    assert processor.refusal() == ""


def test_an_unfit_computer_ends_the_program_with_the_sentence(processor, monkeypatch, capsys):
    monkeypatch.setattr(processor, "_missing_here", lambda: ("SSE4.2", "POPCNT"))
    with pytest.raises(SystemExit) as stopped:
        processor.stop_if_unfit(in_window=False)
    assert "its processor lacks SSE4.2, POPCNT" in str(stopped.value)


def test_the_check_loads_nothing_that_could_crash_first(repository):
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import processor; processor.refusal();"
        "print(sorted({'numpy', 'onnxruntime', 'PySide6'} & set(sys.modules)))"
    )
    folder = repository / "packaging" / "entry"
    command = [sys.executable, "-c", code, folder]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.parametrize("program", ["lobar.py", "lobar_desktop.py"])
def test_both_programs_ask_before_they_import_lobar(repository, program):
    text = (repository / "packaging" / "entry" / program).read_text()
    assert 0 < text.index("stop_if_unfit(in_window") < text.index("import main")
