"""What an ONNX file reaches for is seen before it is loaded."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from core.model_import.errors import ImportProblem, ModelImportError
from core.model_import.onnx_file import FIELDS, Kind, check_onnx

onnx = pytest.importorskip("onnx", reason="networks are built with onnx (extra: train)")
helper, FLOAT = onnx.helper, onnx.TensorProto.FLOAT


def _network(*nodes, initializers=(), **more):
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        list(nodes) or [helper.make_node("Identity", ["x"], ["y"])],
        "graph",
        [value("x", FLOAT, [1])],
        [value("y", FLOAT, [1])],
        list(initializers),
    )
    return helper.make_model(graph, **more)


def _problem(content: bytes) -> tuple[ImportProblem, str]:
    with pytest.raises(ModelImportError) as refused:
        check_onnx(content)
    return refused.value.problem, refused.value.detail


def _external(name="weights"):
    tensor = onnx.numpy_helper.from_array(np.ones(1, np.float32), name)
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="../../secret.bin")
    return tensor


def _branching(then_branch):
    """A node that holds a graph, which holds what is looked for."""
    other = helper.make_graph([helper.make_node("Identity", ["x"], ["b"])], "else", [], [])
    return helper.make_node("If", ["c"], ["y"], then_branch=then_branch, else_branch=other)


def test_a_network_of_standard_operators_passes(tiny_model, model_dir):
    check_onnx(_network().SerializeToString())
    check_onnx((tiny_model / "resources" / "model" / "model.onnx").read_bytes())
    check_onnx((model_dir / "model.onnx").read_bytes())


def test_numbers_in_another_file_are_refused_wherever_they_hang():
    inside = helper.make_graph(
        [helper.make_node("Identity", ["x"], ["a"])], "then", [], [], [_external()]
    )
    constant = helper.make_node("Constant", [], ["y"], value=_external())
    several = helper.make_node("Constant", [], ["y"])
    attribute = several.attribute.add(name="values", type=onnx.AttributeProto.TENSORS)
    attribute.tensors.append(_external())
    sparse = _network()
    sparse.graph.sparse_initializer.add().values.CopyFrom(_external())
    function = _network()
    function.functions.add(name="f").node.append(constant)
    for network in (
        _network(initializers=[_external()]),
        _network(constant),
        _network(several),
        _network(_branching(inside)),
        sparse,
        function,
    ):
        assert _problem(network.SerializeToString())[0] is ImportProblem.EXTERNAL_DATA


def test_a_place_is_refused_without_a_file_name_and_a_file_name_without_a_place():
    place, name = _external(), _external()
    place.ClearField("external_data")
    name.ClearField("data_location")
    for tensor in (place, name):
        content = _network(initializers=[tensor]).SerializeToString()
        assert _problem(content)[0] is ImportProblem.EXTERNAL_DATA


@pytest.mark.parametrize("domain", ["com.microsoft", "org.example.custom", "ai.onnx.training"])
def test_operators_beyond_the_standard_are_refused_by_name(domain):
    node = helper.make_node("EPContext", ["x"], ["y"], domain=domain)
    inside = helper.make_graph([node], "then", [], [])
    imported = _network(opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(domain, 1)])
    function = _network()
    function.functions.add(name="f", domain=domain)
    for network in (_network(node), _network(_branching(inside)), imported, function):
        found = _problem(network.SerializeToString())
        assert found == (ImportProblem.CUSTOM_OPERATOR, domain)


def test_every_field_that_can_hold_operators_or_tensors_is_followed():
    messages = {
        "ModelProto": Kind.MODEL,
        "GraphProto": Kind.GRAPH,
        "NodeProto": Kind.NODE,
        "AttributeProto": Kind.ATTRIBUTE,
        "TensorProto": Kind.TENSOR,
        "SparseTensorProto": Kind.SPARSE_TENSOR,
        "FunctionProto": Kind.FUNCTION,
        "OperatorSetIdProto": Kind.OPERATOR_SET,
        "TrainingInfoProto": Kind.TRAINING,
    }
    special = {
        "domain": Kind.DOMAIN,
        "external_data": Kind.EXTERNAL,
        "data_location": Kind.LOCATION,
    }
    # The model's own domain says who made it, not which operators it needs.
    beside = {(Kind.MODEL, "domain")}
    for name, kind in messages.items():
        expected = {}
        for field in getattr(onnx, name).DESCRIPTOR.fields:
            held = messages.get(field.message_type.name) if field.message_type else None
            held = held or special.get(field.name)
            if held is not None and (kind, field.name) not in beside:
                expected[field.number] = held
        assert dict(FIELDS[kind]) == expected, name


def test_the_runtimes_own_format_is_refused_even_inside_a_sound_file():
    # A field that nobody knows comes first, with the bytes by which the runtime knows its format.
    disguised = b"\xfa\x07\x05_ORTM" + _network().SerializeToString()
    assert disguised[4:8] == b"ORTM"
    onnx.load_model_from_string(disguised)
    assert _problem(disguised)[0] is ImportProblem.NOT_A_NETWORK


def test_what_parsers_could_read_in_two_ways_is_refused():
    sound = _network().SerializeToString()
    for extra in (
        b"\x3b\x3c",  # the graph's field as a group
        b"\x38\x01",  # the graph's field as a number
        b"\x3a\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",  # a size of eleven bytes
        b"\x3a\x7f",  # a size beyond the end
        b"\x02\x00",  # field number zero
        b"\x80\x80\x80\x80\x80\x01\x00",  # a field number beyond 32 bits
    ):
        assert _problem(sound + extra)[0] is ImportProblem.NOT_A_NETWORK


def test_a_place_is_refused_however_its_number_is_written():
    tensor = onnx.numpy_helper.from_array(np.ones(1, np.float32), "w").SerializeToString()
    # 2**32 + 1, which parsers cut to 32 bits: EXTERNAL.
    tensor += b"\x70\x81\x80\x80\x80\x10"
    graph = b"\x2a" + bytes([len(tensor)]) + tensor
    content = _network().SerializeToString() + b"\x3a" + bytes([len(graph)]) + graph
    assert onnx.load_model_from_string(content).graph.initializer[0].data_location == 1
    assert _problem(content)[0] is ImportProblem.EXTERNAL_DATA


def test_bytes_that_are_no_network_are_refused_and_never_end_in_a_bug():
    for content in (b"", b"not a network", bytes(100), b"\xff" * 100):
        assert _problem(content)[0] is ImportProblem.NOT_A_NETWORK
    sound = _network(initializers=[_external()]).SerializeToString()
    for at, byte in itertools.product(range(len(sound)), (0, 0x7F, 0xFF)):
        changed = bytearray(sound)
        changed[at] = byte
        try:
            check_onnx(bytes(changed))
        except ModelImportError:
            continue


def test_graphs_within_graphs_end_somewhere():
    graph = b""
    for _ in range(2000):
        attribute = b"\x32" + _size(len(graph)) + graph
        node = b"\x2a" + _size(len(attribute)) + attribute
        graph = b"\x0a" + _size(len(node)) + node
    assert _problem(b"\x3a" + _size(len(graph)) + graph)[0] is ImportProblem.NOT_A_NETWORK


def _size(number: int) -> bytes:
    parts = []
    while number >= 0x80:
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*parts, number])
