"""The bill of materials of the bundle, as CycloneDX 1.6 in JSON."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from parts import Part

NAME = "sbom.cdx.json"


def write_sbom(
    parts: Iterable[Part], version: str, model: dict[str, str], moment: int, target: Path
) -> None:
    """Write ``parts`` and the model (``model_id``, ``onnx_sha256``) as what Lobar is made of."""
    licences = LicenseFactory()
    app = Component(
        name="lobar",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=f"lobar@{version}",
        licenses=[licences.make_from_string("Apache-2.0")],
    )
    network = Component(
        name=model["model_id"],
        type=ComponentType.MACHINE_LEARNING_MODEL,
        bom_ref=model["model_id"],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=model["onnx_sha256"])],
    )
    components = [network]
    for part in parts:
        stated = [licences.make_from_string(part.licence)] if part.licence else []
        components.append(
            Component(
                name=part.name,
                version=part.version,
                bom_ref=f"{part.name}@{part.version}",
                licenses=stated,
                purl=PackageURL.from_string(part.purl),
            )
        )
    # The same parts have the same serial number: a random one would make every build another.
    identity = "\n".join(sorted(f"{c.name} {c.version}" for c in [app, *components]))
    bom = Bom(components=components, serial_number=uuid.uuid5(uuid.NAMESPACE_OID, identity))
    bom.metadata.component = app
    bom.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    bom.register_dependency(app, components)
    document = json.loads(JsonV1Dot6(bom).output_as_string())
    text = json.dumps(document, indent=1, sort_keys=True)
    target.write_text(text + "\n", encoding="utf-8")
