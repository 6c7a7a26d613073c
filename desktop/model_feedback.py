"""Tells which model and which operating point are in use, wherever the window shows them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.errors import ModelError
from core.messages import describe_error
from desktop import words
from desktop.actions import Actions
from desktop.session import Session
from desktop.views.batch_bar import summary
from desktop.views.result_panel import ResultPanel
from desktop.views.status_line import StatusLine
from desktop.views.strip import Strip
from desktop.views.toolbar import Toolbar
from desktop.views.viewer import Viewer


class ModelFeedback(QObject):
    """Between the session and what shows the model and its operating point."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        strip: Strip,
        status: StatusLine,
        *,
        toolbar: Toolbar,
        viewer: Viewer,
        result: ResultPanel,
    ) -> None:
        super().__init__()
        self.session, self.actions_ = session, actions
        self.strip, self.status = strip, status
        self.toolbar, self.viewer, self.result = toolbar, viewer, result
        session.model_opened.connect(self._on_model_opened)
        session.model_failed.connect(self._on_model_failed)
        session.points_changed.connect(self._offer_points)
        session.operating_point_changed.connect(self._on_operating_point)
        toolbar.operating_point_chosen.connect(session.set_operating_point)

    def _on_model_opened(self) -> None:
        spec, provider = self.session.spec, self.session.provider
        if spec is None:
            return
        self.strip.hide()
        self._offer_points()
        self.status.show_provider(provider)
        self.result.set_model(spec, self.session.model_dir)
        self.viewer.set_full_scale(spec.map_full_scale)
        if provider is not None and provider.note and provider.requested not in ("auto", "cpu"):
            self.strip.tell(
                self.tr(
                    "Lobar is using the {used}, not the processor that was chosen; results "
                    "are right, only slower. {why}"
                ).format(used=words.processor(provider.used), why=provider.note)
            )

    def _offer_points(self) -> None:
        spec, point = self.session.spec, self.session.table.operating_point
        if spec is None:
            return
        points = self.session.points.of(spec)
        name = point.name if point is not None else spec.default_operating_point
        self.toolbar.set_points(points)
        self.toolbar.show_point(name)
        self.actions_.show_points(points, name, self.session.set_operating_point)

    def _on_model_failed(self, error: ModelError) -> None:
        self.strip.tell(
            describe_error(error, words.tr), self.tr("Try again"), self.session.open_model
        )

    def _on_operating_point(self) -> None:
        point = self.session.table.operating_point
        if point is None:
            return
        self.toolbar.show_point(point.name)
        self.result.set_operating_point(point)
        for action in self.actions_.points.actions():
            action.setChecked(action.text() == words.operating_point(point.name))
        if not self.session.is_running and self.session.table.rowCount():
            self.status.tell(
                self.tr("Decided again at {name}: {summary}.").format(
                    name=words.operating_point(point.name),
                    summary=summary(self.session.table.counts),
                )
            )
