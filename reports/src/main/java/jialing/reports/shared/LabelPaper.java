package jialing.reports.shared;

/** The label papers of the house. Lengths in millimetres. */
public enum LabelPaper {
    /** A4 with 24 labels of 63.5 × 33.9 mm, for an office laser printer. */
    SHEET_OF_24(210, 297, new Grid(3, 8, 7.2f, 12.9f, 66.0f, 33.9f), 63.5f, 33.9f),
    /** One label of 60 × 40 mm a page, for a label printer in the car. */
    SINGLE(60, 40, new Grid(1, 1, 0, 0, 60, 40), 60, 40);

    private record Grid(int columns, int rows, float left, float top, float stepX, float stepY) {}

    private final float pageWidth;
    private final float pageHeight;
    private final Grid grid;
    private final float width;
    private final float height;

    LabelPaper(float pageWidth, float pageHeight, Grid grid, float width, float height) {
        this.pageWidth = pageWidth;
        this.pageHeight = pageHeight;
        this.grid = grid;
        this.width = width;
        this.height = height;
    }

    public float pageWidth() {
        return pageWidth;
    }

    public float pageHeight() {
        return pageHeight;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    public int perPage() {
        return grid.columns * grid.rows;
    }

    public float left(int position) {
        return grid.left + grid.stepX * (position % grid.columns);
    }

    public float top(int position) {
        return grid.top + grid.stepY * (position / grid.columns);
    }
}
