"""ONNX Runtime execution providers: what may be chosen, and what `auto` means."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from core.errors import ProviderUnavailableError

CPU = "cpu"
AUTO = "auto"

# Providers that run on this machine, fastest first. Others (Azure's sends films away) are never
# taken, whatever the installed build lists.
LOCAL_PROVIDERS = MappingProxyType(
    {
        "cuda": "CUDAExecutionProvider",
        "rocm": "ROCMExecutionProvider",
        "directml": "DmlExecutionProvider",
        "coreml": "CoreMLExecutionProvider",
        "openvino": "OpenVINOExecutionProvider",
        CPU: "CPUExecutionProvider",
    }
)


@dataclass(frozen=True, slots=True)
class ProviderChoice:
    """What was asked for, what really runs, and why they differ (``note``, else empty)."""

    requested: str
    used: str
    note: str = ""

    @property
    def is_as_asked(self) -> bool:
        """Whether just that runs that was asked for; `auto` asks for whatever there is."""
        return not self.note and self.requested in (AUTO, self.used)


def available_choices() -> tuple[str, ...]:
    """Names that a user may choose with the installed build, `auto` first."""
    import onnxruntime  # takes long to load, and the window is shown before

    offered = set(onnxruntime.get_available_providers())
    return (AUTO, *(name for name, ort in LOCAL_PROVIDERS.items() if ort in offered))


def candidates(requested: str) -> tuple[str, ...]:
    """Names to try in order. Raises `ProviderUnavailableError` for one that is not offered."""
    offered = available_choices()
    if requested not in offered:
        raise ProviderUnavailableError(requested, offered)
    if requested == AUTO:
        return offered[1:]
    return tuple(dict.fromkeys((requested, CPU)))


def name_of(ort_provider: str) -> str:
    """Lobar's name of an ONNX Runtime provider."""
    for name, ort in LOCAL_PROVIDERS.items():
        if ort == ort_provider:
            return name
    return ort_provider
