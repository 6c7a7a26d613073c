"""A network from a stick that is not what Lobar can run, however it is described."""

from __future__ import annotations

import numpy as np
import pytest

from core.calibration import sigmoid
from core.errors import ProviderUnavailableError
from core.model_import.check import IsolatedCheck
from core.model_import.errors import ImportProblem
from core.model_import.importer import import_model
from tests.core.model_bundles import (
    describe,
    refused,
    replace_network,
)


def test_a_network_that_reaches_beyond_its_file_is_not_loaded(library, bundle):
    onnx = pytest.importorskip("onnx")
    network = onnx.load(bundle / "model.onnx")
    onnx.external_data_helper.convert_model_to_external_data(network, size_threshold=0)
    onnx.save(network, bundle / "model.onnx")
    replace_network(bundle, (bundle / "model.onnx").read_bytes())
    assert refused(bundle, library)[0] is ImportProblem.EXTERNAL_DATA


def test_a_network_with_an_operator_of_its_own_is_not_loaded(library, bundle):
    onnx = pytest.importorskip("onnx")
    network = onnx.load(bundle / "model.onnx")
    network.graph.node[0].domain = "org.example"
    replace_network(bundle, network.SerializeToString())
    assert refused(bundle, library) == (ImportProblem.CUSTOM_OPERATOR, "org.example")


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        (lambda network: network.graph.output.pop(1), "outputs"),
        (lambda network: network.graph.input.add(name="more").CopyFrom(_scalar()), "inputs"),
        (lambda network: _cast(network, "logit"), "logit"),
        (lambda network: _widen(network, "logit"), "outputs"),
    ],
    ids=["an output misses", "another input", "of another type", "of another shape"],
)
def test_a_network_with_other_inputs_or_outputs_is_refused(library, bundle, change, detail):
    onnx = pytest.importorskip("onnx")
    network = onnx.load(bundle / "model.onnx")
    change(network)
    replace_network(bundle, network.SerializeToString())
    assert refused(bundle, library) == (ImportProblem.CONTRACT, detail)


def _scalar():
    import onnx

    return onnx.helper.make_tensor_value_info("more", onnx.TensorProto.FLOAT, [1])


def _cast(network, name):
    import onnx

    network.graph.node[-1].CopyFrom(
        onnx.helper.make_node("Cast", ["embedding"], [name], to=onnx.TensorProto.DOUBLE)
    )
    network.graph.output[0].type.tensor_type.elem_type = onnx.TensorProto.DOUBLE


def _widen(network, name):
    import onnx

    network.graph.node[-1].CopyFrom(
        onnx.helper.make_node("Concat", ["embedding", "embedding"], [name], axis=1)
    )
    network.graph.output[0].type.tensor_type.shape.dim[1].dim_value = 2


def test_a_model_that_scores_its_film_wrongly_is_refused(library, bundle):
    def wrong(raw):
        raw["golden"]["logit"] += 0.01
        raw["golden"]["probability"] = sigmoid(raw["golden"]["logit"])

    describe(bundle, wrong)
    assert refused(bundle, library) == (ImportProblem.SELF_TEST, "cpu")


def test_a_network_that_never_ends_costs_its_time_and_no_more(library, bundle):
    replace_network(bundle, _loop(times=2**40, grow=False))
    assert refused(bundle, library, seconds=3.0)[0] is ImportProblem.TOO_SLOW


def test_a_network_that_eats_memory_is_ended(library, bundle):
    replace_network(bundle, _loop(times=40, grow=True))
    limits = {"seconds": 60.0, "memory_bytes": 400 << 20}
    assert refused(bundle, library, **limits)[0] is ImportProblem.TOO_MUCH_MEMORY


def _loop(*, times: int, grow: bool) -> bytes:
    """A network that adds to its film, or doubles it, so many times before it answers."""
    onnx = pytest.importorskip("onnx")
    make, kind = onnx.helper.make_node, onnx.TensorProto
    value = onnx.helper.make_tensor_value_info
    step = make("Concat", ["a", "a"], ["b"], axis=0) if grow else make("Add", ["a", "a"], ["b"])
    body = onnx.helper.make_graph(
        [step, make("Identity", ["go"], ["on"])],
        "body",
        [value("i", kind.INT64, []), value("go", kind.BOOL, []), value("a", kind.FLOAT, None)],
        [value("on", kind.BOOL, []), value("b", kind.FLOAT, None)],
    )
    nodes = [
        make("Loop", ["times", "yes", "film"], ["end"], body=body),
        make("ReduceMean", ["end"], ["mean"], axes=[0, 1, 2, 3], keepdims=0),
        make("Reshape", ["mean", "two"], ["logit"]),
        make("Reshape", ["mean", "two"], ["embedding"]),
        make("Reshape", ["mean", "three"], ["influence_map"]),
    ]
    given = {"times": np.array(times), "yes": np.array(True), "two": np.ones(2, np.int64)}
    given["three"] = np.ones(3, np.int64)
    graph = onnx.helper.make_graph(
        nodes,
        "loop",
        [value("film", kind.FLOAT, ["n", 64, 64, 1])],
        [
            value("logit", kind.FLOAT, ["n", 1]),
            value("influence_map", kind.FLOAT, ["n", 1, 1]),
            value("embedding", kind.FLOAT, ["n", 1]),
        ],
        [onnx.numpy_helper.from_array(array, name) for name, array in given.items()],
    )
    opset = onnx.helper.make_opsetid("", 17)
    content: bytes = onnx.helper.make_model(
        graph, opset_imports=[opset], ir_version=9
    ).SerializeToString()
    return content


def test_a_processor_that_is_not_here_is_said_to_be_so(library, bundle):
    check = IsolatedCheck()
    with pytest.raises(ProviderUnavailableError):
        import_model(bundle, "abacus", library, check, lambda kind, payload: None)
    assert library.present() == ("shipped",)
