"""From Keras to model.onnx, with the three outputs that the app reads."""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np
import onnx

from core.classifier import OUTPUTS

OPSET = 17
"""Old enough for every ONNX Runtime that the app may be built with."""


def export_onnx(network: keras.Model, path: Path) -> None:
    """Write ``network`` (see `training.networks.residual.with_influence_map`) as ONNX.

    The batch is dynamic; the input is called ``film``, the outputs as `core.classifier.OUTPUTS`.
    """
    _, height, width, channels = network.input_shape
    network.predict(np.zeros((1, height, width, channels), np.float32), verbose=0)  # builds it
    signature = [keras.InputSpec(shape=(None, height, width, channels), dtype="float32")]
    network.export(
        str(path), format="onnx", verbose=False, input_signature=signature, opset_version=OPSET
    )
    model = onnx.load(str(path))
    _name_ends(model, network)
    model.producer_name, model.producer_version, model.doc_string = "lobar", "", ""
    model.graph.name = "lobar"
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, str(path))


def _name_ends(model: onnx.ModelProto, network: keras.Model) -> None:
    """Name input and outputs by what they are: exporters number them as they like."""
    features = network.output["embedding"].shape[-1]
    found: dict[str, str] = {}
    for output in model.graph.output:
        sizes = [d.dim_value for d in output.type.tensor_type.shape.dim][1:]
        found[output.name] = (
            "influence_map" if len(sizes) == 2 else "embedding" if sizes == [features] else "logit"
        )
    if sorted(found.values()) != sorted(OUTPUTS):
        raise ValueError(f"the exported graph has other outputs than expected: {found}")
    for node in model.graph.node:
        for names in (node.input, node.output):
            for index, name in enumerate(names):
                if name in found:
                    names[index] = found[name]
    for output in model.graph.output:
        output.name = found[output.name]
    model.graph.input[0].name, old = "film", model.graph.input[0].name
    for node in model.graph.node:
        for index, name in enumerate(node.input):
            if name == old:
                node.input[index] = "film"
    for value in (*model.graph.input, *model.graph.output):
        value.type.tensor_type.shape.dim[0].dim_param = "batch"
