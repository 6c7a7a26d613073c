"""About: what Lobar is for, which versions run, whose work it builds on."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from core import INTENDED_USE, __version__
from core.model_spec import ModelSpec
from core.providers import ProviderChoice
from desktop import words
from desktop.dialogs.licences import LicencesDialog, licences_folder
from desktop.fonts import Role, font
from desktop.icons import app_icon
from desktop.views.widgets import label

_PARTS = (
    ("Qt and PySide6", "PySide6_Essentials", "LGPL 3.0, linked dynamically; sources at code.qt.io"),
    ("ONNX Runtime", "onnxruntime", "MIT"),
    ("NumPy", "numpy", "BSD 3-Clause"),
    ("Pillow", "pillow", "MIT-CMU"),
    ("pydicom", "pydicom", "MIT"),
    ("pylibjpeg, OpenJPEG plugin", "pylibjpeg-openjpeg", "MIT; OpenJPEG BSD 2-Clause"),
    ("pylibjpeg, RLE plugin", "pylibjpeg-rle", "MIT"),
    ("pyjpegls (CharLS)", "pyjpegls", "MIT; CharLS BSD 3-Clause"),
    ("imagecodecs (libjpeg-turbo)", "imagecodecs", "BSD 3-Clause; libjpeg-turbo IJG and BSD"),
)
_DATA_SET = (
    "Kermany D, Zhang K, Goldbaum M. Labeled Optical Coherence Tomography (OCT) and Chest X-Ray "
    "Images for Classification. Mendeley Data, rscbjbr9sj, versions 2 and 3."
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("about", text)


class AboutDialog(QDialog):
    """Opened with ``open()``; never blocks."""

    def __init__(
        self, parent: QWidget, spec: ModelSpec | None, provider: ProviderChoice | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("About Lobar"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 600)
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(64, 64))
        texts = QVBoxLayout()
        texts.addWidget(label(_tr("Lobar {version}").format(version=__version__), Role.PAGE_TITLE))
        texts.addWidget(label(words.with_english(INTENDED_USE), wrap=True))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self.details = QTextBrowser()
        self.details.setFont(font(Role.BODY))
        self.details.setPlainText(about_text(spec, provider))
        self.details.setAccessibleName(_tr("Versions, licences and sources"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        folder = licences_folder()
        self.licences: QPushButton | None = None
        if folder is not None:
            self.licences = buttons.addButton(
                _tr("Licences"), QDialogButtonBox.ButtonRole.ActionRole
            )
            self.licences.clicked.connect(lambda: LicencesDialog(self, folder).open())
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(head)
        whole.addWidget(self.details, 1)
        whole.addWidget(buttons)


def about_text(spec: ModelSpec | None, provider: ProviderChoice | None) -> str:
    """Versions, sources and licences as plain text."""
    lines = [_tr("Model")]
    if spec is None:
        lines.append(_tr("  No model is loaded."))
    else:
        measured = spec.measured_on
        lines += [
            f"  {spec.model_id}",
            f"  SHA-256 {spec.onnx_sha256}",
            _tr("  Trained on: {data}").format(data=spec.training.data),
            _tr("  Figures from {films}: {where}").format(
                films=words.films(measured.films), where=words.measured_on(measured)
            ),
        ]
    if provider is not None:
        lines.append(
            _tr("  Processor: {name}").format(name=words.processor(provider.used))
            + (f" ({provider.note})" if provider.note else "")
        )
    lines += [
        "",
        _tr("Films that the model was trained on"),
        f"  {_DATA_SET}",
        "  Kermany DS, Goldbaum M, Cai W, et al. Cell 2018;172:1122-1131.",
        "  Guangzhou Women and Children's Medical Center. Licence: CC BY 4.0.",
        _tr(
            "  For the scope check also: frontal films of ieee8023/covid-chestxray-dataset, CC BY."
        ),
        "",
        _tr("Software"),
        f"  Lobar {__version__}: Apache 2.0",
        f"  Python {platform.python_version()}: PSF licence",
        f"  Qt {qVersion()}",
    ]
    lines += [f"  {name}{_version(package)}: {licence}" for name, package, licence in _PARTS]
    lines += [
        _tr("  Typefaces Inter and Noto Sans Arabic UI: SIL Open Font License 1.1"),
        "",
        _tr("Translations were not reviewed by a native clinician; the English text holds."),
        _tr("Lobar uses no network. Films and results stay on this computer."),
    ]
    return "\n".join(lines)


def _version(package: str) -> str:
    try:
        return f" {version(package)}"
    except PackageNotFoundError:
        return ""
