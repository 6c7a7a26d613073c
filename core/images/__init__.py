"""Reading films: sniff the content, decode, correct the grey scale."""

from core.images.reader import read_image, sniff_format
from core.images.types import FilmMetadata, ImageFormat, XrayImage

__all__ = ["FilmMetadata", "ImageFormat", "XrayImage", "read_image", "sniff_format"]
