"""Network architectures, on Keras 3's own layers."""
