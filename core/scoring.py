"""One file in, one outcome out."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from core.classifier import Classifier
from core.errors import CoreError, ModelFileError
from core.examination import Examination, ExaminationSpec, examine, examine_file
from core.images.reader import read_image
from core.images.types import XrayImage
from core.model_import.library import model_folder
from core.model_spec import ModelSpec
from core.outcome import (
    OUT_OF_SCOPE,
    CaseOutcome,
    FailedCase,
    InfluenceMap,
    InputFile,
    RefusedCase,
    ScoredCase,
)
from core.preprocessing import ModelInput, prepare
from core.providers import ProviderChoice
from core.scope import ScopeArrays, all_refusals, score_scope


class Scorer:
    """A proven model, ready to score. `score` may be called from several threads."""

    def __init__(self, spec: ModelSpec, classifier: Classifier, scope: ScopeArrays) -> None:
        self.spec = spec
        self._classifier = classifier
        self._scope = scope

    @classmethod
    def open(
        cls, provider: str = "auto", model_dir: Path | None = None, threads: int = 0
    ) -> Scorer:
        """Load the model in use, or that of ``model_dir``. Raises `ModelError`.

        Hashes are checked, and the golden film is scored on the provider that will be used.
        """
        folder = model_dir or model_folder()
        spec = ModelSpec.load(folder)
        golden = golden_input(folder, spec)
        classifier = Classifier.open(folder, spec, golden, provider, threads)
        return cls(spec, classifier, ScopeArrays.load(folder, spec.scope))

    @property
    def provider(self) -> ProviderChoice:
        """Which execution provider runs, and why, if it is not the one asked for."""
        return self._classifier.provider

    def score(self, source: InputFile) -> CaseOutcome:
        """Read, check and score one file here, in this process.

        Expected errors become a `FailedCase`; bugs escape. For files that nobody vouches for,
        `core.batch.score_all` reads in processes of their own.
        """
        try:
            examination = examine_file(source, ExaminationSpec.of(self.spec))
            return self.score_examined(source, examination)
        except CoreError as error:
            return FailedCase(source, error, datetime.now(UTC))

    def score_image(self, source: InputFile, image: XrayImage) -> ScoredCase | RefusedCase:
        """Check and score a film that is already decoded, corrected as ``source`` says.

        May raise `InferenceError`.
        """
        return self.score_examined(source, examine(source, image, ExaminationSpec.of(self.spec)))

    def score_examined(
        self, source: InputFile, examination: Examination
    ) -> ScoredCase | RefusedCase:
        """Score a film that was examined for this model.

        The influence map lies on the film as it is in the file. May raise `InferenceError`.
        """
        film, warnings = examination.film, examination.warnings
        codes, refusals = examination.corrections, examination.refusals
        prepared, now = examination.prepared, datetime.now(UTC)
        if prepared is not None:
            look = score_scope(self._scope, prepared.features)[0]
            refusals = all_refusals(refusals, look, self.spec.scope)
        if prepared is None or (refusals and not source.correction.score_anyway):
            return RefusedCase(source, film, refusals, warnings, now, ";".join(codes))
        raw = self._classifier.run(prepared.input)
        if refusals:
            codes += ("scored_anyway=" + "+".join(r.reason.value for r in refusals),)
            warnings += (OUT_OF_SCOPE,)
        turned = source.correction.orientation
        return ScoredCase(
            source=source,
            film=film,
            logit=raw.logit,
            probability=self.spec.calibration.probability(raw.logit),
            influence_map=InfluenceMap(
                turned.undone(raw.influence_map), turned.stored_box(prepared.input.box)
            ),
            warnings=warnings,
            provider=self.provider.used,
            scored_at=now,
            override=";".join(codes),
            overruled=refusals,
        )


def golden_input(model_dir: Path, spec: ModelSpec) -> ModelInput:
    """The golden film, prepared; `ModelFileError` when it is not the one of model.json."""
    path = model_dir / spec.golden.image
    try:
        image = read_image(path)
    except CoreError as error:
        raise ModelFileError(path, "cannot be read") from error
    if image.sha256 != spec.golden.sha256:
        raise ModelFileError(path, "is not the file that model.json describes (wrong hash)")
    return prepare(image, spec.input)
