"""Reading films: sniff the content, decode, correct the grey scale."""

from core.images import offline as _offline  # noqa: F401  must come before any use of pydicom
from core.images.reader import read_image, sniff_format
from core.images.types import FilmMetadata, ImageFormat, XrayImage

__all__ = ["FilmMetadata", "ImageFormat", "XrayImage", "read_image", "sniff_format"]
