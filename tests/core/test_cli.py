"""The command line: exit codes, the CSV, and what must never be said or done."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core import INTENDED_USE, __version__
from core.cli import main
from core.report import columns


@pytest.fixture
def bundled(tiny_model, monkeypatch):
    """Run `main` on the tiny model; returns the exit code."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tiny_model), raising=False)

    def run(*arguments: object) -> int:
        try:
            return main([str(argument) for argument in arguments])
        except SystemExit as stop:  # argparse
            return int(stop.code or 0)

    return run


def _rows(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["file"]: row for row in csv.DictReader(file)}


def test_score_writes_one_row_per_film_and_says_where(bundled, films, tmp_path, capsys):
    out = tmp_path / "out.csv"
    assert bundled("score", films, "--csv", out) == 1  # one failed
    rows = _rows(out)
    assert list(rows) == [
        "broken.png",
        "film1.png",
        "film2.jpg",
        "ward/adult.dcm",
        "ward/child.dcm",
    ]
    assert tuple(rows["film1.png"]) == columns()
    statuses = [row["status"] for row in rows.values()]
    assert statuses == ["failed", "scored", "scored", "refused", "scored"]
    assert rows["ward/adult.dcm"]["reason"] == "age"
    assert rows["ward/adult.dcm"]["probability"] == ""
    assert rows["film1.png"]["model_id"] == "test-model"
    assert 0 < float(rows["film1.png"]["probability"]) < 1
    said = capsys.readouterr()
    assert f"Saved 5 rows to {out}" in said.out
    assert INTENDED_USE in said.out
    assert said.err == ""


def test_the_summary_counts_every_film_once(bundled, films, tmp_path, capsys):
    bundled("score", films, "--csv", tmp_path / "out.csv", "--threshold", "0")
    lines = capsys.readouterr().out.splitlines()
    counts = {line[:-3].strip(): int(line.split()[-1]) for line in lines[:7]}
    assert counts == {
        "Scored": 3,
        "suspected": 3,
        "uncertain": 0,
        "not suspected": 0,
        "Refused": 1,
        "Failed": 1,
        "Ignored (no image)": 1,
    }


def test_the_exit_code_is_0_when_every_film_is_scored_or_refused(bundled, films, tmp_path):
    (films / "broken.png").unlink()
    assert bundled("score", films, "--csv", tmp_path / "out.csv") == 0


def test_a_missing_file_is_a_failed_row(bundled, tmp_path):
    out = tmp_path / "out.csv"
    assert bundled("score", tmp_path / "missing.dcm", "--csv", out) == 1
    (row,) = _rows(out).values()
    assert (row["status"], row["reason"]) == ("failed", "file_access")


def test_an_empty_folder_gives_an_empty_report_and_says_so(bundled, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert bundled("score", tmp_path / "empty", "--csv", tmp_path / "out.csv") == 0
    assert _rows(tmp_path / "out.csv") == {}
    assert "No films were found." in capsys.readouterr().out


def test_a_threshold_of_ones_own_decides(bundled, films, tmp_path):
    out = tmp_path / "out.csv"
    for threshold, finding in (("1", "not_suspected"), ("0", "suspected")):
        bundled("score", films / "film1.png", "--csv", out, "--threshold", threshold)
        (row,) = _rows(out).values()
        assert (row["finding"], row["operating_point"]) == (finding, "custom")


def test_a_named_operating_point_decides(bundled, films, tmp_path):
    out = tmp_path / "out.csv"
    bundled("score", films / "film1.png", "--csv", out, "--operating-point", "sensitive")
    (row,) = _rows(out).values()
    assert (row["operating_point"], row["threshold"]) == ("sensitive", "0.000000")


def test_a_prevalence_moves_the_probability_for_it_but_neither_score_nor_finding(
    bundled, films, tmp_path
):
    out, rows = tmp_path / "out.csv", []
    for options in ((), ("--prevalence", "0.1")):
        bundled("score", films / "film1.png", "--csv", out, *options)
        rows += _rows(out).values()
    reference, clinic = rows
    assert reference["prevalence"] == "0.5"
    assert reference["probability_at_prevalence"] == reference["probability"]
    assert clinic["prevalence"] == "0.1"
    p = float(clinic["probability"])
    expected = p / (p + 9 * (1 - p))
    assert float(clinic["probability_at_prevalence"]) == pytest.approx(expected, abs=2e-6)
    for column in ("probability", "threshold", "finding"):
        assert clinic[column] == reference[column]


def test_sub_folders_can_be_left_out(bundled, films, tmp_path):
    bundled("score", films, "--csv", tmp_path / "out.csv", "--no-recursive")
    assert "ward/child.dcm" not in _rows(tmp_path / "out.csv")


def test_quiet_says_nothing(bundled, films, tmp_path, capsys):
    assert bundled("score", films / "film1.png", "--csv", tmp_path / "out.csv", "--quiet") == 0
    assert "".join(capsys.readouterr()) == ""


def test_the_same_films_give_the_same_report_with_any_number_of_workers(bundled, films, tmp_path):
    reports = []
    for workers in ("1", "4"):
        out = tmp_path / f"{workers}.csv"
        bundled("score", films, "--csv", out, "--workers", workers)
        rows = _rows(out)
        for row in rows.values():
            del row["scored_at"]
        reports.append(rows)
    assert reports[0] == reports[1]


@pytest.mark.parametrize(
    "wrong",
    [
        ["--threshold", "1.5"],
        ["--threshold", "nan"],
        ["--threshold", "high"],
        ["--threshold", "0.5", "--operating-point", "balanced"],
        ["--operating-point", "missing"],
        ["--prevalence", "0"],
        ["--prevalence", "1"],
        ["--prevalence", "nan"],
        ["--prevalence", "20%"],
        ["--provider", "missing"],
        ["--workers", "0"],
        ["--csv", "/missing/folder/out.csv"],
        ["--csv", "."],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_exit_code_2_and_changes_nothing(bundled, films, tmp_path, capsys, wrong):
    out = tmp_path / "out.csv"
    out.write_text("old")
    assert bundled("score", films, "--csv", out, *wrong) == 2
    assert out.read_text() == "old"
    assert "lobar" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["score"], ["score", "x"], ["other"]], ids=str)
def test_incomplete_commands_are_exit_code_2(bundled, arguments):
    assert bundled(*arguments) == 2


def test_the_version_is_printed(bundled, capsys):
    assert bundled("--version") == 0
    assert capsys.readouterr().out == f"lobar {__version__}\n"


def test_info_names_model_points_and_versions(bundled, capsys):
    assert bundled("info") == 0
    said = capsys.readouterr().out
    for word in ("test-model", "balanced (default)", "onnxruntime", "pydicom", "cpu", "none"):
        assert word in said
    assert INTENDED_USE in said


def test_the_self_test_passes_on_a_sound_model(bundled, capsys):
    assert bundled("self-test") == 0
    assert "Self-test passed." in capsys.readouterr().out


@pytest.mark.parametrize("file", ["model.onnx", "golden.png", "scope.npz", "model.json"])
def test_a_tampered_model_scores_nothing(tiny_model, monkeypatch, films, tmp_path, capsys, file):
    bundle = tmp_path / "bundle"
    shutil.copytree(tiny_model, bundle)
    target = bundle / "resources" / "model" / file
    target.write_bytes(target.read_bytes()[:-3] + b"xyz")
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    out = tmp_path / "out.csv"
    assert main(["score", str(films), "--csv", str(out)]) == 1
    assert not out.exists()
    assert main(["self-test"]) == 1
    assert main(["info"]) == 1
    assert "Install Lobar again." in capsys.readouterr().err


def test_the_shipped_model_scores_its_golden_film(model_dir, tmp_path):
    from core.model_spec import ModelSpec

    golden = model_dir / ModelSpec.load(model_dir).golden.image
    out = tmp_path / "out.csv"
    assert main(["score", str(golden), "--csv", str(out), "--quiet"]) == 0
    (row,) = _rows(out).values()
    expected = ModelSpec.load(model_dir).golden.probability
    assert float(row["probability"]) == pytest.approx(expected, abs=1e-3)


def test_identifiers_are_in_the_report_only_if_asked_for(bundled, films, tmp_path):
    plain, named = tmp_path / "plain.csv", tmp_path / "named.csv"
    bundled("score", films, "--csv", plain)
    bundled("score", films, "--csv", named, "--identifiers")
    assert "Planted" not in plain.read_text()
    rows = _rows(named)
    assert list(rows["film1.png"])[-3:] == ["patient_name", "patient_number", "birth_date"]
    child = rows["ward/child.dcm"]
    assert (child["patient_name"], child["patient_number"]) == ("Planted^Name", "PLANTED-17")
    assert (rows["broken.png"]["patient_name"], rows["film1.png"]["patient_name"]) == ("", "")


def test_a_film_out_of_scope_is_scored_on_demand_and_its_row_says_so(bundled, films, tmp_path):
    film, out = films / "ward" / "adult.dcm", tmp_path / "out.csv"
    bundled("score", film, "--csv", out, "--override-scope")
    (row,) = _rows(out).values()
    assert (row["status"], row["override"]) == ("scored", "scored_anyway=age")


def test_a_command_line_is_understood_before_onnx_runtime_is_loaded():
    # The reading processes are started next, and would wait for it.
    code = (
        "import sys; from core.cli import build_parser;"
        "build_parser().parse_args(['score', 'films', '--csv', '-']);"
        "sys.exit('onnxruntime' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
