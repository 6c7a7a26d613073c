"""What goes into the frozen app and what stays out, with the reason for each."""

from __future__ import annotations

from fnmatch import fnmatch
from types import MappingProxyType

METADATA = (
    # Found at run time by their metadata: versions in `lobar info`, decoders as entry points.
    "imagecodecs",
    "numpy",
    "onnxruntime",
    "pillow",
    "psutil",
    "pydicom",
    "pyjpegls",
    "pylibjpeg",
    "pylibjpeg-openjpeg",
    "pylibjpeg-rle",
    # For their licences, which travel with what they permit.
    "pyside6-essentials",
    "shiboken6",
    "tqdm",
)
"""Distributions whose metadata are bundled."""

DECODER_MODULES = (
    # pydicom and pylibjpeg import these by name, so no import statement leads to them.
    "_CharLS",
    "_openjpeg",
    "imagecodecs._jpeg8",
    "imagecodecs._shared",
    "imagecodecs._shared_cython",
    "jpeg_ls",
    "openjpeg",
    "openjpeg.utils",
    "pydicom.pixels.decoders.gdcm",
    "pydicom.pixels.decoders.pillow",
    "pydicom.pixels.decoders.pyjpegls",
    "pydicom.pixels.decoders.pylibjpeg",
    "pydicom.pixels.decoders.rle",
    "pylibjpeg",
    "rle",
    "rle.rle",
    "rle.utils",
)
"""Decoder plugins; the smoke test reads one film of every transfer syntax with them."""

_TRAINING = "makes the model; the app only runs it"
_TEST_TOOL = "tests, checks or builds Lobar; does not run in it"
_GPL = "under the GPL; pydicom would use it where it is installed"
_CLUSTER = "an extra for archives, installed beside the source alone"
_OFFLINE = "Lobar opens no connection; without it, it cannot"
_OTHER_TOOLKIT = "Lobar's window is Qt"
_QT_UNUSED = "a part of Qt that Lobar does not use"
_UNUSED = "an optional part of a library that Lobar never calls"
_QT_READS = "films are read by core, never by Qt"
_PIL_UNUSED = "Lobar does not read such files: less to attack, less to carry"
_OTHER_CODEC = "of imagecodecs Lobar uses libjpeg-turbo alone: less to attack, less to carry"

EXCLUDED_MODULES = MappingProxyType(
    {
        "training": _TRAINING,
        "tensorflow": _TRAINING,
        "keras": _TRAINING,
        "tf2onnx": _TRAINING,
        "onnx": _TRAINING,
        "h5py": _TRAINING,
        "ml_dtypes": _TRAINING,
        "matplotlib": _TRAINING,
        "scipy": _TRAINING,
        "sklearn": _TRAINING,
        "pandas": _TRAINING,
        "onnxruntime.quantization": _TRAINING,
        "onnxruntime.tools": _TRAINING,
        "onnxruntime.transformers": _TRAINING,
        "onnxruntime.datasets": _UNUSED,
        "ray": _CLUSTER,
        "yaml": _UNUSED,  # of NumPy, to show how it was built; Ray brings it
        "libjpeg": _GPL,
        "gdcm": _TEST_TOOL,
        "_gdcm": _TEST_TOOL,
        "hypothesis": _TEST_TOOL,
        "mypy": _TEST_TOOL,
        "typing_extensions": _TEST_TOOL,  # the type checker's
        "numpy.f2py": _TEST_TOOL,
        "numpy.testing": _TEST_TOOL,
        "PyInstaller": _TEST_TOOL,
        "pip": _TEST_TOOL,
        "pytest": _TEST_TOOL,
        "setuptools": _TEST_TOOL,
        "pdb": _TEST_TOOL,
        "pydoc": _TEST_TOOL,
        "unittest": _TEST_TOOL,
        "requests": _OFFLINE,
        "urllib3": _OFFLINE,
        "ssl": _OFFLINE,
        "_ssl": _OFFLINE,
        "ftplib": _OFFLINE,
        "smtplib": _OFFLINE,
        "xmlrpc": _OFFLINE,
        "pynetdicom": _OFFLINE,
        "PySide6.QtNetwork": _OFFLINE,
        "tkinter": _OTHER_TOOLKIT,
        "_tkinter": _OTHER_TOOLKIT,
        "IPython": _OTHER_TOOLKIT,
        "PyQt5": _OTHER_TOOLKIT,
        "PyQt6": _OTHER_TOOLKIT,
        "PySide2": _OTHER_TOOLKIT,
        "PySide6.QtDesigner": _QT_UNUSED,
        "PySide6.QtQml": _QT_UNUSED,
        "PySide6.QtQuick": _QT_UNUSED,
        "PySide6.QtQuickWidgets": _QT_UNUSED,
        "PySide6.QtSql": _QT_UNUSED,
        "PySide6.QtTest": _QT_UNUSED,
        "PySide6.QtUiTools": _QT_UNUSED,
        "PySide6.QtWebEngineCore": _QT_UNUSED,
        "PySide6.QtWebEngineWidgets": _QT_UNUSED,
        "PIL.AvifImagePlugin": _PIL_UNUSED,
        "PIL._avif": _PIL_UNUSED,
        "PIL._imagingft": _PIL_UNUSED,
        "PIL._imagingtk": _PIL_UNUSED,
        "PIL.ImageQt": _PIL_UNUSED,
        "PIL.ImageTk": _PIL_UNUSED,
        "imagecodecs.numcodecs": _OTHER_CODEC,
        "defusedxml": _UNUSED,  # Pillow would read XMP with it
        "pylibjpeg.tools": _UNUSED,
    }
)
"""Modules kept out, whatever imports them -> why."""

KEPT_FILES = (
    # Qt's own texts, such as those on its buttons, in the languages of resources/translations.
    "*/PySide6/*translations/qtbase_ar.qm",
    "*/PySide6/*translations/qtbase_es.qm",
    "*/PySide6/*translations/qtbase_fr.qm",
    "*/PySide6/*translations/qtbase_pt_BR.qm",
)
"""Files that stay although a pattern of EXCLUDED_FILES fits them."""

DEBUG_SYMBOLS = (
    # Several times as large as the code that they are of.
    "libpython*.so*",
    "_CharLS*.so",
    "_openjpeg*.so",
)
"""Libraries that come with debug symbols, as patterns of file names; they are taken out."""

EXCLUDED_FILES = MappingProxyType(
    {
        "*/PySide6/*translations/*": "Qt's own texts in languages that Lobar does not speak",
        "*/resources/translations/*.ts": "what the catalogues are made from",
        "*/resources/screenshots/*": "pictures for the README",
        "*/plugins/egldeviceintegrations/*": "for devices without a desktop",
        "*/plugins/generic/*": "for devices without a desktop",
        "*/plugins/networkinformation/*": _OFFLINE,
        "*/plugins/tls/*": _OFFLINE,
        "*/plugins/platforms/libqeglfs*": "for devices without a desktop",
        "*/plugins/platforms/libqlinuxfb*": "for devices without a desktop",
        "*/plugins/platforms/libqminimal*": "for devices without a desktop",
        "*/plugins/platforms/libqvkkhrdisplay*": "for devices without a desktop",
        "*/plugins/platforms/libqvnc*": "would show the screen to the network",
        "*/libcups.so*": "the system's own, which knows its printers; PDF needs none",
        "*/plugins/platformthemes/*gtk3*": "needs GTK; the portal's file dialog does not",
        "*/plugins/imageformats/*gif*": _QT_READS,
        "*/plugins/imageformats/*icns*": _QT_READS,
        "*/plugins/imageformats/*pdf*": _QT_READS,
        "*/plugins/imageformats/*tga*": _QT_READS,
        "*/plugins/imageformats/*tiff*": _QT_READS,
        "*/plugins/imageformats/*wbmp*": _QT_READS,
        "*/plugins/imageformats/*webp*": _QT_READS,
        "*/plugins/platforminputcontexts/*virtualkeyboard*": "needs QML, 20 MB of it",
        # All but _jpeg8 and _shared*; the libraries that only these need go with them.
        "*/imagecodecs/_[!js]*": _OTHER_CODEC,
        "*/imagecodecs/_jpeg[!8]*": _OTHER_CODEC,
        "*/imagecodecs/_s[!h]*": _OTHER_CODEC,
        "*/imagecodecs/licenses/LICENSE-[!jl]*": _OTHER_CODEC,
        "*/plugins/sqldrivers/*": _QT_UNUSED,
        "*/plugins/qmltooling/*": _QT_UNUSED,
        "*/plugins/wayland-graphics-integration-server/*": "for desktops, not for their windows",
    }
)
"""Files that PyInstaller's hooks collect and Lobar does not need, as patterns -> why."""


def stays_out(target: str) -> bool:
    """Whether a file of the bundle, named from its top, is left out."""
    path = "/" + target.replace("\\", "/")
    kept = any(fnmatch(path, pattern) for pattern in KEPT_FILES)
    return not kept and any(fnmatch(path, pattern) for pattern in EXCLUDED_FILES)
