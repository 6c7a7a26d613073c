"""Reading films: sniff the content, decode, correct the grey scale."""


from core.images.types import FilmMetadata, ImageFormat, XrayImage

__all__ = ["FilmMetadata", "ImageFormat", "XrayImage", ]
