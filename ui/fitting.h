#pragma once

class QWidget;

/// Keeps a window large enough for its contents when its words or its letters change: it grows, as far as the
/// screen goes, and never shrinks.
void keepFitting(QWidget *window);
