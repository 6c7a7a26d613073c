"""The steps of a run, in order; each is a no-op when its result is already there in `all`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from training.config import TrainConfig
from training.films import FilmSet, load_films, load_folder
from training.manifest import (
    ManifestRow,
    build_manifest,
    fingerprint,
    read_manifest,
    write_manifest,
)
from training.progress import say
from training.run_dir import RunDir, read_json, write_json
from training.split import SPLITS, assign_splits, check_disjoint

_FOLDERS = "folders.json"


STEPS = (
    "manifest", "split", "lungs", "train", "influence", "evaluate", "calibrate", "export",
    "validate", "samples", "faithfulness", "report",
)  # fmt: skip


class StepError(Exception):
    """A step cannot be done yet, or its check failed."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run folder with its configuration and the folders it reads.

    ``frontal`` holds other frontal films for the scope check, without labels; ``elsewhere``
    another hospital's labelled films (labels.csv), for measuring only; ``originals`` labelled
    films as the hospital saved them, for the shortcut audit; ``lungs`` frontal films with
    radiologists' boxes (boxes.csv), for the lung finder.
    """

    folder: RunDir
    config: TrainConfig
    data: Path
    frontal: Path | None = None
    elsewhere: Path | None = None
    originals: Path | None = None
    lungs: Path | None = None

    @classmethod
    def open(
        cls,
        root: Path,
        config: str | None,
        data: Path | None,
        frontal: Path | None = None,
        elsewhere: Path | None = None,
        originals: Path | None = None,
        lungs: Path | None = None,
    ) -> Run:
        """Create or reopen; folders are remembered from the time they were given."""
        folder = RunDir(root)
        new = not folder.config.exists()
        loaded = folder.open(TrainConfig.load(config or "default") if config or new else None)
        note = root / _FOLDERS
        known: dict[str, str] = read_json(note) if note.exists() else {}
        given = {
            "data": data,
            "frontal": frontal,
            "elsewhere": elsewhere,
            "originals": originals,
            "lungs": lungs,
        }
        known |= {name: str(path.resolve()) for name, path in given.items() if path is not None}
        if "data" not in known:
            raise FileNotFoundError("give --data, the folder with the labelled films")
        for path in known.values():
            if not Path(path).is_dir():
                raise FileNotFoundError(f"no such folder: {path}")
        write_json(note, known)
        return cls(folder, loaded, **{name: Path(path) for name, path in known.items()})

    def perform(self, command: str, publish: Path | None = None) -> None:
        """Run one command, or all that are not done."""
        if command == "all":
            for name in STEPS:
                if not self._done(name):
                    say(f"== {name}")
                    self.perform(name, publish)
            return
        steps: dict[str, Callable[[], None]] = {
            "manifest": self.manifest,
            "split": self.split,
            "lungs": self.find_lungs,
            "train": self.train,
            "influence": self.fit_influence,
            "evaluate": self.evaluate,
            "calibrate": self.calibrate,
            "export": self.export,
            "validate": lambda: self.validate(publish),
            "samples": lambda: self.samples(publish),
            "faithfulness": self.faithfulness,
            "report": self.report,
            "gallery": self.gallery,
            "audit": self.audit,
        }
        steps[command]()

    def manifest(self) -> None:
        """List the films; say what was left out."""
        rows = build_manifest(self.data)
        write_manifest(self.folder.manifest, rows)
        used = [r for r in rows if not r.excluded]
        reasons = Counter(r.excluded.split(" of ")[0] for r in rows if r.excluded)
        say(f"{len(rows)} files, {len(used)} used, {len({r.group for r in used})} patient groups")
        for reason, count in reasons.most_common():
            say(f"  left out: {count} ({reason}), listed in {self.folder.manifest}")

    def split(self) -> None:
        """Assign parts and prove that they share nobody."""
        rows = assign_splits(self.rows(), self.config.split)
        write_manifest(self.folder.manifest, rows)
        parts = {}
        for part in SPLITS:
            labels = Counter(r.label for r in rows if r.split == part)
            groups = len({r.group for r in rows if r.split == part})
            parts[part] = {"normal": labels[0], "pneumonia": labels[1], "patient_groups": groups}
            say(f"  {part}: {labels[0]} normal, {labels[1]} pneumonia, {groups} patient groups")
        write_json(self.folder.data, {"fingerprint": fingerprint(rows), "parts": parts})

    def find_lungs(self) -> None:
        """Fit the lung finder; without boxes the network gets the whole frame only."""
        from training.lungs import load_boxed, train_lung_finder

        if self.lungs is None:
            raise StepError("give --lungs, a folder of films with boxes.csv")
        boxed = load_boxed(self.lungs, self.config.store_size)
        train_lung_finder(self.folder, self.config, boxed)

    def train(self) -> None:
        """Fit; an interrupted fit goes on."""
        from training.train import train

        if self.folder.weights.exists():
            raise StepError(f"{self.folder.root} is already trained; use another --run")
        train(self.folder, self.config, self.films("train"), self.films("validation"))

    def fit_influence(self) -> None:
        """Teach the influence map of the trained network what its score follows."""
        from training.influence import fit_influence

        self._need(self.folder.weights, "train")
        fit_influence(self.folder, self.config, self.films("train"), self.films("validation"))

    def evaluate(self) -> None:
        """Score every part without augmentation; metrics before calibration."""
        from training.evaluate import evaluate

        self._need(self.folder.influence, "train, influence")
        evaluate(self.folder, self.config, {part: self.films(part) for part in SPLITS})

    def calibrate(self) -> None:
        """Fit calibration and operating points on validation; measure them on test."""
        from training.calibrate import calibrate

        calibrate(self.folder, self.config)

    def export(self) -> None:
        """Write model.onnx, model.json, scope parameters and golden film."""
        from training.export import export

        self._need(self.folder.influence, "train, influence")
        frontal = load_folder(self.frontal, self.config.store_size) if self.frontal else None
        train, validation = self.films("train"), self.films("validation")
        export(self.folder, self.config, self.rows(), train, validation, frontal)

    def validate(self, publish: Path | None) -> None:
        """Compare Keras with ONNX Runtime and run the model through the app's own core."""
        from training.validate import publish_model, validate

        test = self.films("test")
        if not validate(self.folder, self.config, self.data, self.rows(), test, self.elsewhere):
            raise StepError(f"validation failed, see {self.folder.validation}")
        if publish is not None:
            publish_model(self.folder, publish / "model")

    def samples(self, publish: Path | None) -> None:
        """Draw synthetic sample films that show every finding."""
        from core.scoring import Scorer
        from training.samples import make_samples

        folder = publish / "samples" if publish else self.folder.samples
        scorer = Scorer.open("cpu", self.folder.export)
        make_samples(scorer, self.films("train"), folder, self.config.seed)

    def faithfulness(self) -> None:
        """Test influence maps of the exported network against others, and time it."""
        from training.faithfulness import measure_faithfulness
        from training.timing import measure_timing

        self._need_model()
        measure_timing(self.folder)
        test, validation = self.films("test"), self.films("validation")
        measure_faithfulness(self.folder, self.config, test, validation)

    def report(self) -> None:
        """Write report.html; what is not measured yet of this model is measured first."""
        from training.report import write_report

        self._need_model()
        if not self._done("faithfulness"):
            self.faithfulness()
        write_report(self.folder, self.config, self.data, self.rows())

    def _need_model(self) -> None:
        self._need(self.folder.influence, "train, influence")
        for path in (self.folder.metrics, self.folder.export / "model.json"):
            self._need(path, "evaluate, calibrate, export")

    def _need(self, path: Path, steps: str) -> None:
        if not path.exists():
            raise StepError(f"no {path.name} yet; to be done first: {steps}")

    def gallery(self) -> None:
        """Sheets of samples, of right and wrong answers, class balance, learning curves."""
        from training.gallery import make_gallery

        make_gallery(self.folder, self._split_rows(), self.films, self.config.seed)

    def feature_maps(self, film: Path | None, layer: str | None, approach: str | None) -> None:
        """Draw a layer's maps of a film; without both, list the layers."""
        from training.gallery_layers import show_layers

        show_layers(self.folder, self.config, film, layer, approach)

    def compare(self, budget_hours: float, weights: dict[str, Path]) -> None:
        """Train other approaches on the same films and measure them beside this network."""
        from training.compare import compare

        rows = self._split_rows()
        compare(self.folder, self.config, rows, self.films, budget_hours, weights)

    def audit(self) -> None:
        """Measure what can be read without the lungs, and what the model makes of it."""
        from core.errors import ModelError
        from training.audit import audit
        from training.exported import ExportedModel

        try:
            model = ExportedModel.open(self.folder)
        except ModelError as error:
            raise StepError(f"no model to audit (run `lobar-train export`): {error}") from error
        films = {part: self.films(part) for part in SPLITS}
        audit(self.folder, self.config, model, self.data, self.rows(), films, self.originals)

    def rows(self) -> list[ManifestRow]:
        """The manifest, checked for leaks whenever it is used."""
        if not self.folder.manifest.exists():
            raise StepError("no manifest yet: run `lobar-train manifest` first")
        rows = read_manifest(self.folder.manifest)
        check_disjoint(rows)
        return rows

    def films(self, part: str) -> FilmSet:
        """Films of one part, decoded."""
        return load_films(self.data, self._split_rows(), part, self.config.store_size)

    def _split_rows(self) -> list[ManifestRow]:
        rows = self.rows()
        if not any(row.split for row in rows):
            raise StepError("films are not split yet: run `lobar-train split` first")
        return rows

    def _done(self, name: str) -> bool:
        if name == "lungs" and self.lungs is None:
            return True  # left out
        if name == "split":
            return any(row.split for row in self.rows())
        if name in ("validate", "samples", "report"):
            return False  # cheap, and their result may lie outside the run or be out of date
        if name == "faithfulness":
            from training.faithfulness import is_measured

            return is_measured(self.folder)
        result = {
            "manifest": self.folder.manifest,
            "lungs": self.folder.lung_finder,
            "train": self.folder.weights,
            "influence": self.folder.influence,
            "evaluate": self.folder.scores,
            "calibrate": self.folder.calibration,
            "export": self.folder.export / "model.json",
        }[name]
        return result.exists()
