"""The style sheet as one template; `$names` are tokens. Shapes here, colours in tokens.

`$start` and `$end` are left and right, or the other way round where the window runs so; there the
`$first` column is the last of its line.
"""

STYLESHEET = """
QMainWindow, QDialog { background: $panel; }
QWidget#chrome, QStatusBar, QMenuBar { background: $window; }
QWidget#panel { background: $panel; }
QFrame[hairline="true"] { background: $line; border: none; }
QLabel { background: transparent; color: $text; }
QLabel[tone="secondary"] { color: $text2; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px; }

QMenuBar { color: $text2; padding: 0 8px; spacing: 2px; }
QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $raised; color: $text; }
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $select; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QPushButton, QToolButton {
  background: $raised; color: $text; border: 1px solid $border; border-radius: 6px;
  padding: 0 11px; min-height: 30px;
}
QPushButton:focus, QToolButton:focus { outline: none; }
QPushButton:hover, QToolButton:hover { border-color: $text2; }
QPushButton:pressed, QToolButton:pressed { background: $select; }
QPushButton:disabled, QToolButton:disabled { color: $text3; border-color: $line; }
QPushButton[filled="true"], QToolButton[filled="true"] {
  background: $accent_fill; color: $on_accent; border-color: $accent_fill;
}
QPushButton[filled="true"]:hover, QToolButton[filled="true"]:hover { border-color: $focus; }
QPushButton[filled="true"]:disabled {
  background: $raised; color: $text3; border-color: $line;
}
QPushButton[large="true"] { min-height: 38px; padding: 0 18px; }
QToolButton[flat="true"], QPushButton[flat="true"] {
  background: transparent; border-color: transparent;
}
QToolButton[flat="true"]:hover, QPushButton[flat="true"]:hover { background: $raised; }
QToolButton[flat="true"]:pressed { background: $select; }
QToolButton[flat="true"]:checked { background: $select; border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton::menu-button { border: none; width: 22px; border-radius: 6px; }
QToolButton::menu-button:hover { background: $select; }
QToolButton::menu-arrow { image: url($chevron_down); width: 12px; height: 12px; }
QPushButton[link="true"] {
  background: transparent; border: none; color: $accent; padding: 0 2px; min-height: 24px;
  text-align: left;
}
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]::menu-indicator { image: none; width: 0; }
QTextBrowser#card { background: $panel; border: none; border-radius: 0; padding: 0; }
QPushButton[entry="true"] {
  background: transparent; border: none; border-bottom: 1px solid $line; border-radius: 0;
  text-align: left; padding: 0 2px; min-height: 35px;
}
QPushButton[entry="true"]:hover { color: $accent; }

QLineEdit, QAbstractSpinBox {
  background: $raised; color: $text; border: 1px solid $border; border-radius: 6px;
  padding: 0 8px; min-height: 30px; selection-background-color: $accent_fill;
  selection-color: $on_accent;
}
QLineEdit:focus, QAbstractSpinBox:focus { border-color: $focus; }
QAbstractSpinBox { min-height: 24px; padding: 0 0 0 4px; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0 4px; min-height: 0; }
QLineEdit#search { padding: 0 4px; min-height: 30px; max-height: 30px; }
QLineEdit QToolButton {
  border: none; background: transparent; padding: 0; min-height: 0;
}
QLineEdit QToolButton:pressed { background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  border: none; background: transparent; width: 20px;
}
QAbstractSpinBox::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($chevron_down); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
  background: $raised; color: $text; border: 1px solid $border; padding: 4px; outline: none;
  selection-background-color: $select; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 8px; border-radius: 4px; }

QPushButton[pill="true"] {
  background: transparent; color: $text2; border: 1px solid $line; border-radius: 12px;
  padding: 0 9px; min-height: 24px;
}
QPushButton[pill="true"]:hover { border-color: $border; }
QPushButton[pill="true"]:checked { background: $select; color: $text; border-color: $accent; }

QPushButton[above="true"] {
  background: $select; border: none; border-radius: 0; min-height: 30px;
}

QTableView {
  background: $panel; border: none; outline: none; gridline-color: transparent;
  selection-background-color: $select; selection-color: $text;
}
QHeaderView { background: $panel; border: none; }
QHeaderView::section {
  background: $panel; color: $text2; border: none; border-top: 1px solid $line;
  border-bottom: 1px solid $line; padding: 0 4px;
}
QHeaderView::section:$first { padding-$start: 68px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $border; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#panel { background: $panel; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $text2; padding: 8px 12px; border: none;
  border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }

QProgressBar { background: $line; border: none; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QCheckBox { color: $text; spacing: 8px; min-height: 24px; }
QCheckBox::indicator {
  width: 16px; height: 16px; border: 1px solid $border; border-radius: 4px; background: $raised;
}
QCheckBox::indicator:checked {
  background: $accent_fill; border-color: $accent_fill; image: url($check);
}
QCheckBox::indicator:focus { border-color: $focus; }
QTextBrowser, QPlainTextEdit {
  background: $raised; color: $text; border: 1px solid $border; border-radius: 6px; padding: 8px;
}

QWidget#viewerBar { background: $viewer_bar; border-bottom: 1px solid $viewer_line; }
QWidget#viewerBody { background: $viewer_background; }
QWidget#viewerBar QFrame[hairline="true"], QWidget#viewerBody QFrame[hairline="true"] {
  background: $viewer_line;
}
QWidget#viewerBar QLabel, QWidget#viewerBody QLabel { color: $viewer_text; }
QWidget#viewerBody QLabel[tone="secondary"] { color: $viewer_text2; }
QWidget#viewerBar QToolButton {
  background: transparent; color: $viewer_text2; border: 1px solid transparent;
  min-height: 26px; padding: 0 3px;
}
QWidget#viewerBar QToolButton:hover { color: $viewer_text; border-color: $viewer_border; }
QWidget#viewerBar QToolButton:checked {
  background: $viewer_chosen_fill; color: $viewer_chosen;
}
QWidget#viewerBar QToolButton:disabled { color: $viewer_border; }
QWidget#viewerBar QToolButton[segment="true"] {
  border: 1px solid $viewer_border; border-$start: none; padding: 0 12px;
  border-top-$start-radius: 0; border-bottom-$start-radius: 0;
}
QWidget#viewerBar QToolButton[first="true"] {
  border-$start: 1px solid $viewer_border;
  border-top-$end-radius: 0; border-bottom-$end-radius: 0;
  border-top-$start-radius: 6px; border-bottom-$start-radius: 6px;
}
QWidget#viewerBar QToolButton[segment="true"]:checked {
  color: $viewer_text; border-bottom: 2px solid $viewer_chosen;
}
QSlider::groove:horizontal { height: 2px; background: $viewer_border; border-radius: 1px; }
QSlider::handle:horizontal {
  width: 12px; height: 12px; margin: -5px 0; border-radius: 6px; background: $viewer_text;
}
QSlider::handle:horizontal:disabled { background: $viewer_border; }

QWidget#strip { background: $uncertain_tint; border-bottom: 1px solid $line; }
QWidget#watchBar { background: $panel; border-top: 1px solid $line; }
QWidget#batchBar, QWidget#reportBar { background: $panel; border-top: 1px solid $line; }
QWidget#toolbar { background: $window; border-bottom: 1px solid $line; }
QStatusBar { color: $text2; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QWidget#dropArea { background: $window; }
QLabel[step="true"] { border: 1px solid $border; border-radius: 10px; color: $text; }
QFrame[reason="true"] { border: none; border-$start: 3px solid $border; }
"""
