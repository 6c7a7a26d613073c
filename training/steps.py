"""The steps of a run, in order; each is a no-op when its result is already there in `all`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from training.config import TrainConfig
from training.films import FilmSet, load_films
from training.manifest import ManifestRow, build_manifest, read_manifest, write_manifest
from training.progress import say
from training.run_dir import RunDir, read_json, write_json
from training.split import SPLITS, assign_splits, check_disjoint

_DATA_NOTE = "data.json"


class StepError(Exception):
    """A step cannot be done yet, or its check failed."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run folder with its configuration and data folder."""

    folder: RunDir
    config: TrainConfig
    data: Path

    @classmethod
    def open(cls, root: Path, data: Path | None, config: str | None) -> Run:
        """Create or reopen; the data folder is remembered from the first time."""
        folder = RunDir(root)
        new = not folder.config.exists()
        wanted = TrainConfig.load(config or "default") if config or new else None
        loaded = folder.open(wanted)
        note = root / _DATA_NOTE
        if data is None:
            if not note.exists():
                raise FileNotFoundError("give --data, the folder with the labelled films")
            data = Path(read_json(note)["data"])
        if not data.is_dir():
            raise FileNotFoundError(f"no such folder: {data}")
        write_json(note, {"data": str(data.resolve())})
        return cls(folder, loaded, data)

    def perform(self, command: str, publish: Path | None = None) -> None:
        """Run one command, or all that are not done."""
        if command == "all":
            for name in ("manifest", "split", "train", "evaluate", "calibrate", "export"):
                if not self._done(name):
                    say(f"== {name}")
                    self.perform(name)
            say("== validate")
            self.perform("validate", publish)
            return
        match command:
            case "manifest":
                self.manifest()
            case "split":
                self.split()
            case "train":
                self.train()
            case "evaluate":
                self.evaluate()
            case "calibrate":
                self.calibrate()
            case "export":
                self.export()
            case "validate":
                self.validate(publish)

    def manifest(self) -> None:
        """List the films; say what was left out."""
        rows = build_manifest(self.data)
        write_manifest(self.folder.manifest, rows)
        used = [r for r in rows if not r.excluded]
        reasons = Counter(r.excluded.split(" of ")[0] for r in rows if r.excluded)
        say(f"{len(rows)} files, {len(used)} used, {len({r.group for r in used})} patient groups")
        for reason, count in reasons.most_common():
            say(f"  left out: {count} ({reason})")

    def split(self) -> None:
        """Assign parts and prove that they share nobody."""
        rows = assign_splits(self.rows(), self.config.split)
        write_manifest(self.folder.manifest, rows)
        for part in SPLITS:
            labels = Counter(r.label for r in rows if r.split == part)
            groups = len({r.group for r in rows if r.split == part})
            say(f"  {part}: {labels[0]} normal, {labels[1]} pneumonia, {groups} patient groups")

    def train(self) -> None:
        """Fit; an interrupted fit goes on."""
        from training.train import train

        if self.folder.weights.exists():
            raise StepError(f"{self.folder.root} is already trained; use another --run")
        train(self.folder, self.config, self.films("train"), self.films("validation"))

    def evaluate(self) -> None:
        """Score every part without augmentation; metrics before calibration."""
        from training.evaluate import evaluate

        evaluate(self.folder, self.config, {part: self.films(part) for part in SPLITS})

    def calibrate(self) -> None:
        """Fit calibration and operating points on validation; measure them on test."""
        from training.calibrate import calibrate

        calibrate(self.folder, self.config, self.rows())

    def export(self) -> None:
        """Write model.onnx, model.json, scope parameters, golden image and model card."""
        from training.export import export

        export(self.folder, self.config, self.rows())

    def validate(self, publish: Path | None) -> None:
        """Compare Keras with ONNX Runtime and run the model through the app's own core."""
        from training.validate import publish_model, validate

        if not validate(self.folder, self.config, self.data, self.rows()):
            raise StepError(f"validation failed, see {self.folder.validation}")
        if publish is not None:
            publish_model(self.folder, publish)

    def rows(self) -> list[ManifestRow]:
        """The manifest, checked for leaks whenever it is used."""
        if not self.folder.manifest.exists():
            raise StepError("no manifest yet: run `lobar-train manifest` first")
        rows = read_manifest(self.folder.manifest)
        check_disjoint(rows)
        return rows

    def films(self, part: str) -> FilmSet:
        """Films of one part, decoded."""
        rows = self.rows()
        if not any(row.split for row in rows):
            raise StepError("films are not split yet: run `lobar-train split` first")
        return load_films(self.data, rows, part, self.config.store_size)

    def _done(self, name: str) -> bool:
        if name == "split":
            return any(row.split for row in self.rows())
        result = {
            "manifest": self.folder.manifest,
            "train": self.folder.weights,
            "evaluate": self.folder.scores,
            "calibrate": self.folder.calibration,
            "export": self.folder.export / "model.json",
        }[name]
        return result.exists()
