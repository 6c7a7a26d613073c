"""The network in ONNX Runtime, proven on the golden film before it scores anything."""

from __future__ import annotations

import io
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from core import providers
from core.errors import InferenceError, ModelContractError, ModelError, SelfTestError
from core.model_spec import MAX_MODEL_BYTES, ModelSpec, checked_bytes
from core.preprocessing import ModelInput
from core.providers import ProviderChoice

# Threads of one film wait for each other at every layer: waking up takes as long as some layers do.
# ONNX Runtime's own choice goes on for fifty times as long after the last.
_SPIN_MICROSECONDS = 1000

OUTPUTS = ("logit", "influence_map", "embedding")

# Official builds may send usage events; Lobar sends nothing, ever.
onnxruntime.disable_telemetry_events()
# Why a provider cannot be used is told by us, in words; the raw lines name paths of this machine.
onnxruntime.set_default_logger_severity(4)


@dataclass(frozen=True, slots=True)
class RawScore:
    """What the network gives for one film.

    ``influence_map`` float32 (rows, columns); ``embedding`` float32 (channels,).
    """

    logit: float
    influence_map: NDArray[np.float32]
    embedding: NDArray[np.float32]


class Classifier:
    """One ONNX Runtime session. `run` may be called from several threads."""

    def __init__(self, session: Any, choice: ProviderChoice) -> None:
        self._session = session
        self._input: str = session.get_inputs()[0].name
        self.provider = choice

    @classmethod
    def open(
        cls, model_dir: Path, spec: ModelSpec, golden: ModelInput, requested: str, threads: int = 0
    ) -> Classifier:
        """Open a session on the first provider that scores the golden film rightly.

        The model's hash is checked first. A provider that fails or gives another number is left
        for the next one, the CPU last, and the reason is kept in ``provider.note``. ``threads``
        is the number of threads within one run, 0 for ONNX Runtime's own choice; several that are
        asked for do not sleep between layers.
        """
        content = checked_bytes(model_dir / "model.onnx", spec.onnx_sha256)
        if len(content) > MAX_MODEL_BYTES:
            raise ModelContractError("model.onnx", "is too large")
        failures: list[str] = []
        error: ModelError | None = None
        for name in providers.candidates(requested):
            try:
                return cls._open_one(content, spec, golden, requested, name, threads, failures)
            except ModelError as failure:
                error = failure
                failures.append(f"{name}: {failure}")
        raise error or InferenceError("no provider")

    @classmethod
    def _open_one(
        cls,
        content: bytes,
        spec: ModelSpec,
        golden: ModelInput,
        requested: str,
        name: str,
        threads: int,
        failures: list[str],
    ) -> Classifier:
        session = _create_session(content, name, threads)
        _check_contract(session, spec)
        # What was asked for and what runs can differ: ONNX Runtime falls back on its own.
        used = providers.name_of(session.get_providers()[0])
        notes = list(failures)
        if used != name:
            notes.append(f"{name}: not usable on this computer")
        classifier = cls(session, ProviderChoice(requested, used, "; ".join(notes)))
        measured = classifier.run(golden).logit
        if not abs(measured - spec.golden.logit) <= spec.golden.tolerance:
            raise SelfTestError(used, spec.golden.logit, measured)
        return classifier

    def run(self, film: ModelInput) -> RawScore:
        """Score one film. Raises `InferenceError` when the session fails or gives no number."""
        return self.run_batch(film.tensor)[0]

    def run_batch(self, tensor: NDArray[np.float32]) -> list[RawScore]:
        """Score films (n, size, size, 1) in one call."""
        try:
            logits, maps, embeddings = self._session.run(OUTPUTS, {self._input: tensor})
        except Exception as error:  # onnxruntime raises a family of its own on failures
            raise InferenceError(str(error)) from error
        n = len(tensor)
        if (logits.shape, maps.ndim, embeddings.ndim) != ((n, 1), 3, 2):
            raise ModelContractError("outputs", f"{logits.shape}, {maps.shape}, {embeddings.shape}")
        if not (np.isfinite(logits).all() and np.isfinite(maps).all()):
            raise InferenceError("the network gave a number that is not finite")
        return [
            RawScore(float(logit), np.asarray(m, np.float32), np.asarray(e, np.float32))
            for logit, m, e in zip(logits.reshape(-1), maps, embeddings, strict=True)
        ]


def _create_session(content: bytes, name: str, threads: int) -> Any:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4  # the reason of a failed provider is reported by us
    options.intra_op_num_threads = threads
    # Waiting threads must not burn an old computer's cores between films.
    options.add_session_config_entry("session.inter_op.allow_spinning", "0")
    options.add_session_config_entry("session.intra_op.allow_spinning", str(int(threads > 1)))
    options.add_session_config_entry("session.intra_op.spin_duration_us", str(_SPIN_MICROSECONDS))
    if name == "cuda":
        _load_cuda()
    order = [providers.LOCAL_PROVIDERS[n] for n in dict.fromkeys((name, providers.CPU))]
    try:
        return onnxruntime.InferenceSession(content, options, providers=order)
    except Exception as error:  # drivers and the parser raise anything
        raise InferenceError(str(error)) from error


def _load_cuda() -> None:
    """Find CUDA where pip put it. Not finding it is no error here: the session then says so."""
    with redirect_stdout(io.StringIO()):  # it prints what it misses
        onnxruntime.preload_dlls(msvc=False, directory="")


def _check_contract(session: Any, spec: ModelSpec) -> None:
    inputs, outputs = session.get_inputs(), {o.name: o for o in session.get_outputs()}
    missing = set(OUTPUTS) - set(outputs)
    if missing:
        raise ModelContractError("outputs", f"missing {', '.join(sorted(missing))}")
    if len(inputs) != 1:
        raise ModelContractError("inputs", f"there are {len(inputs)}")
    for value in (inputs[0], *(outputs[name] for name in OUTPUTS)):
        if value.type != "tensor(float)":
            raise ModelContractError(value.name, f"is {value.type}")
    shape = inputs[0].shape
    if list(shape[1:]) != [spec.input.size, spec.input.size, 1]:
        raise ModelContractError("input.size", f"model.onnx takes {shape}")
