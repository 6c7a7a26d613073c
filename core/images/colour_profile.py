"""Colours of a picture as sRGB, by its embedded profile."""

from __future__ import annotations

import io
from contextlib import suppress

from PIL import Image, ImageCms

_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
_LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))


def to_rgb(image: Image.Image) -> Image.Image:
    """``image``, of any mode with up to 8 bits, in RGB; transparency is laid on black."""
    if image.mode == "LAB":
        return _converted(image, _LAB)
    profile = _embedded(image)
    if image.mode not in ("RGB", "CMYK") or "transparency" in image.info:
        image = image.convert("RGBA")
        black = Image.new("RGBA", image.size, (0, 0, 0, 255))
        image = Image.alpha_composite(black, image).convert("RGB")
    if profile is not None:
        # It may be a profile of other colours than the picture has.
        with suppress(ImageCms.PyCMSError, ValueError):
            return _converted(image, profile)
    return image.convert("RGB")


def _embedded(image: Image.Image) -> ImageCms.ImageCmsProfile | None:
    content = image.info.get("icc_profile")
    if not content:
        return None
    try:
        return ImageCms.ImageCmsProfile(io.BytesIO(content))
    except (OSError, ValueError, TypeError):  # damaged: the colours then mean what most do
        return None


def _converted(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    converted = ImageCms.profileToProfile(image, profile, _SRGB, outputMode="RGB")
    if converted is None:  # only when it works in place
        raise ValueError("no picture")
    return converted
