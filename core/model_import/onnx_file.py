"""Looks through an ONNX file before ONNX Runtime does, and refuses what reaches beyond it.

ONNX is a protocol buffer (https://protobuf.dev/programming-guides/encoding, onnx.proto). Only the
fields that may hold an operator's domain or a tensor's place are looked at; the rest is stepped
over. What a lenient parser could read in another way (groups, a known field of another type) is
refused, so that no file means one thing here and another thing to the runtime.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from types import MappingProxyType

from core.model_import.errors import ImportProblem, ModelImportError

ALLOWED_DOMAINS = frozenset({"", "ai.onnx", "ai.onnx.ml"})
"""Operators of the ONNX standard. The runtime's own (com.microsoft) can load other files."""

_MAX_DEPTH = 32
_MAX_TAG = 2**32 - 1
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
# The runtime takes a file with these bytes for its own format, whatever else it is.
_ORT_MARK = slice(4, 8), b"ORTM"


class Kind(Enum):
    """Messages of onnx.proto that can hold operators or tensors; then what is looked for."""

    MODEL = auto()
    GRAPH = auto()
    NODE = auto()
    ATTRIBUTE = auto()
    TENSOR = auto()
    SPARSE_TENSOR = auto()
    FUNCTION = auto()
    OPERATOR_SET = auto()
    TRAINING = auto()
    DOMAIN = auto()
    EXTERNAL = auto()
    LOCATION = auto()


FIELDS: Mapping[Kind, Mapping[int, Kind]] = MappingProxyType(
    {
        Kind.MODEL: {7: Kind.GRAPH, 8: Kind.OPERATOR_SET, 20: Kind.TRAINING, 25: Kind.FUNCTION},
        Kind.GRAPH: {1: Kind.NODE, 5: Kind.TENSOR, 15: Kind.SPARSE_TENSOR},
        Kind.NODE: {5: Kind.ATTRIBUTE, 7: Kind.DOMAIN},
        Kind.ATTRIBUTE: {
            5: Kind.TENSOR,
            6: Kind.GRAPH,
            10: Kind.TENSOR,
            11: Kind.GRAPH,
            22: Kind.SPARSE_TENSOR,
            23: Kind.SPARSE_TENSOR,
        },
        Kind.TENSOR: {13: Kind.EXTERNAL, 14: Kind.LOCATION},
        Kind.SPARSE_TENSOR: {1: Kind.TENSOR, 2: Kind.TENSOR},
        Kind.FUNCTION: {
            7: Kind.NODE,
            9: Kind.OPERATOR_SET,
            10: Kind.DOMAIN,
            11: Kind.ATTRIBUTE,
        },
        Kind.OPERATOR_SET: {1: Kind.DOMAIN},
        Kind.TRAINING: {1: Kind.GRAPH, 2: Kind.GRAPH},
    }
)
"""Message -> number of a field -> what it holds."""


def check_onnx(content: bytes) -> None:
    """Refuse external data, operators beyond the standard, and whatever is no ONNX file.

    Raises `ModelImportError`.
    """
    place, mark = _ORT_MARK
    if not content or content[place] == mark:
        raise ModelImportError(ImportProblem.NOT_A_NETWORK)
    _check(Kind.MODEL, memoryview(content), 0)


def _check(kind: Kind, message: memoryview, depth: int) -> None:
    if depth > _MAX_DEPTH:
        raise ModelImportError(ImportProblem.NOT_A_NETWORK)
    known = FIELDS[kind]
    for number, value in _fields(message):
        held = known.get(number)
        if held is None:
            continue
        if held is Kind.LOCATION:
            # Zero says that the numbers are here. Any other, however it is cut, is refused.
            if value != 0:
                raise ModelImportError(ImportProblem.EXTERNAL_DATA)
        elif not isinstance(value, memoryview):
            raise ModelImportError(ImportProblem.NOT_A_NETWORK)
        elif held is Kind.EXTERNAL:
            raise ModelImportError(ImportProblem.EXTERNAL_DATA)
        elif held is Kind.DOMAIN:
            domain = bytes(value).decode(errors="replace")
            if domain not in ALLOWED_DOMAINS:
                raise ModelImportError(ImportProblem.CUSTOM_OPERATOR, domain)
        else:
            _check(held, value, depth + 1)


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Numbers and values of a message's fields; those of fixed width are given as zero."""
    at, end = 0, len(message)
    while at < end:
        tag, at = _varint(message, at)
        number, wire = tag >> 3, tag & 7
        if not 0 < tag <= _MAX_TAG or not number:
            raise ModelImportError(ImportProblem.NOT_A_NETWORK)
        if wire == _VARINT:
            value, at = _varint(message, at)
            yield number, value
            continue
        if wire == _BYTES:
            size, at = _varint(message, at)
        elif wire in (_FIXED32, _FIXED64):
            size = 4 if wire == _FIXED32 else 8
        else:
            raise ModelImportError(ImportProblem.NOT_A_NETWORK)
        if size > end - at:
            raise ModelImportError(ImportProblem.NOT_A_NETWORK)
        yield number, message[at : at + size] if wire == _BYTES else 0
        at += size


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    """An integer of seven bits a byte, ten bytes at most, and where it ends."""
    value = 0
    for position, byte in enumerate(message[at : at + 10]):
        value |= (byte & 0x7F) << (7 * position)
        if byte < 0x80:
            return value, at + position + 1
    raise ModelImportError(ImportProblem.NOT_A_NETWORK)
