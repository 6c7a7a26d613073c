"""`lobar-train`: from a folder of labelled films to a model that the app accepts.

Every command works on a run folder and reads what the commands before it wrote; `all` runs them
in order and leaves out what is already there, so running it again goes on after an interruption.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

# Not installed with the app: they are an extra of their own.
TRAINING_PACKAGES = ("keras", "tensorflow", "tf2onnx", "onnx", "matplotlib", "scipy", "markdown_it")
DEFAULT_RUN = Path("runs/default")
COMMANDS = (
    "manifest", "split", "lungs", "train", "influence", "evaluate", "calibrate", "export",
    "validate", "samples", "faithfulness", "report", "all", "audit", "compare", "gallery",
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Entry point; returns the exit code."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    if options.threads:  # read by TensorFlow when it is imported
        for name in ("OMP_NUM_THREADS", "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS"):
            os.environ[name] = str(options.threads)
    # Late: `--help` and wrong usage should not wait for TensorFlow.
    from core.errors import CoreError
    from core.messages import describe_error
    from training.run_dir import RunMismatchError
    from training.steps import Run, StepError

    try:
        run = Run.open(
            options.run,
            options.config,
            options.data,
            options.frontal,
            options.elsewhere,
            options.originals,
            options.lungs,
        )
        if options.credit:
            run.folder.credit.write_text(options.credit.strip() + "\n", "utf-8")
        if options.command == "compare":
            run.compare(options.budget, dict(options.weights))
        elif options.command == "gallery" and (options.layers or options.film):
            run.feature_maps(options.film, options.layer, options.approach)
        else:
            run.perform(options.command, publish=options.publish)
    except (RunMismatchError, StepError, FileNotFoundError, ValueError) as error:
        sys.stderr.write(f"lobar-train: {error}\n")
        return 2 if isinstance(error, RunMismatchError | FileNotFoundError | ValueError) else 1
    except CoreError as error:
        sys.stderr.write(f"lobar-train: {describe_error(error)}\n")
        return 1
    except ModuleNotFoundError as error:
        if error.name not in TRAINING_PACKAGES:
            raise
        sys.stderr.write(f"lobar-train needs {error.name}: run `make setup-train` first\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("lobar-train: stopped; the same command goes on from here\n")
        return 130
    return 0


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="lobar-train",
        description="Train, validate and export Lobar's model.",
        epilog="Data: a folder with NORMAL and PNEUMONIA folders, directly or below "
        "train/val/test (the layout of the public Kermany set).",
    )
    parser.add_argument("command", choices=COMMANDS)
    parser.add_argument("--data", type=Path, help="folder with the labelled films")
    parser.add_argument("--run", type=Path, default=DEFAULT_RUN, help="run folder (%(default)s)")
    parser.add_argument(
        "--config",
        help="a name in training/configs or a JSON file (new runs: 'default'; a run keeps its own)",
    )
    parser.add_argument(
        "--frontal",
        type=Path,
        metavar="DIR",
        help="frontal chest films of other hospitals, unlabelled: teach the scope check",
    )
    parser.add_argument(
        "--elsewhere",
        type=Path,
        metavar="DIR",
        help="another hospital's films with labels.csv (file, pneumonia, view): measured only",
    )
    parser.add_argument(
        "--lungs",
        type=Path,
        metavar="DIR",
        help="frontal films with radiologists' boxes (boxes.csv): teach the lung finder",
    )
    parser.add_argument(
        "--originals",
        type=Path,
        metavar="DIR",
        help="with audit: films as their hospital saved them, laid out as --data",
    )
    parser.add_argument(
        "--credit", help="who made the films of --frontal and --elsewhere; goes into the model card"
    )
    parser.add_argument(
        "--publish",
        type=Path,
        metavar="DIR",
        help="with validate, samples and all: put model/ and samples/ here (resources)",
    )
    parser.add_argument(
        "--threads", type=int, metavar="N", help="threads of TensorFlow (all cores by default)"
    )
    compare = parser.add_argument_group("compare: other approaches on the same films")
    compare.add_argument(
        "--budget", type=float, default=2.0, metavar="HOURS", help="time for all (%(default)s)"
    )
    compare.add_argument(
        "--weights",
        type=_named_file,
        action="append",
        default=[],
        metavar="NAME=FILE",
        help="ImageNet weights without the top, as keras.applications has them, for vgg16 or "
        "resnet50v2; without them these two are not run",
    )
    gallery = parser.add_argument_group("gallery: sheets of films, or one layer's maps of a film")
    gallery.add_argument("--layers", action="store_true", help="list the layers of the network")
    gallery.add_argument("--film", type=Path, metavar="FILE", help="any film; with --layer")
    gallery.add_argument("--layer", metavar="NAME", help="the layer whose maps are drawn")
    gallery.add_argument(
        "--approach", metavar="NAME", help="of an approach of `compare`, not of Lobar's network"
    )
    return parser


def _named_file(text: str) -> tuple[str, Path]:
    name, separator, path = text.partition("=")
    if not separator:
        raise argparse.ArgumentTypeError("give NAME=FILE")
    return name, Path(path)


if __name__ == "__main__":
    sys.exit(main())
