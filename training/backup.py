"""After each epoch: everything that an interrupted training needs to go on.

Keras's own `BackupAndRestore` overwrites its file in place: whoever is interrupted while it
writes has nothing to go on from.
"""

from __future__ import annotations

from pathlib import Path

import keras

from training.run_dir import RunDir


class Backup(keras.callbacks.Callback):  # type: ignore[misc]  # keras ships no types
    """Weights and optimizer after the last finished epoch, in one file that is always whole."""

    def __init__(self, run: RunDir) -> None:
        super().__init__()
        self._run = run

    def on_epoch_end(self, epoch: int, _logs: dict[str, float] | None = None) -> None:
        """Write the new backup, then drop the one before."""
        self._run.backup.mkdir(exist_ok=True)
        newest = self._run.backup_after(epoch + 1)
        save_whole(self.model, newest)
        for older in set(self._run.backup.glob("epoch-*")) - {newest}:
            older.unlink()


def save_whole(network: keras.Model, path: Path) -> None:
    """Save weights so that ``path`` never holds a part of them."""
    unfinished = path.with_name("unfinished.weights.h5")
    network.save_weights(unfinished)
    unfinished.replace(path)


def restore(network: keras.Model, run: RunDir) -> int:
    """Load the last backup into a compiled network; returns the number of epochs it has seen.

    History rows beyond it are dropped: their epochs were not backed up and are done again.
    """
    done = run.epochs_done()
    if done:
        # Before it is built, the optimizer has no variables that could be loaded.
        network.optimizer.build(network.trainable_variables)
        network.load_weights(run.backup_after(done))
    _keep_rows(run.history, done)
    return done


def _keep_rows(history: Path, epochs: int) -> None:
    if history.exists():
        lines = history.read_bytes().splitlines(keepends=True)
        history.write_bytes(b"".join(lines[: epochs + 1]))
