package jialing.reports.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** The symbols that a scanner of the house reads, drawn as rectangles so that they stay sharp on any printer. */
public enum Symbol {
    /** Square, readable by every phone; holds Chinese text. */
    QR(BarcodeFormat.QR_CODE, 4),
    /** Square and smaller than a QR code of the same text: for ampoules and small vials. */
    DATA_MATRIX(BarcodeFormat.DATA_MATRIX, 2),
    /** The line symbol that the oldest hardware scanner reads. ASCII only. */
    CODE_128(BarcodeFormat.CODE_128, 10);

    private final BarcodeFormat format;
    private final int quietZone;

    Symbol(BarcodeFormat format, int quietZone) {
        this.format = format;
        this.quietZone = quietZone;
    }

    /** Modules of white that must stay free on the left and right, of a square symbol on all four sides. */
    public int quietZone() {
        return quietZone;
    }

    public boolean isSquare() {
        return this != CODE_128;
    }

    /** The black modules of the symbol of this text, without quiet zone. */
    public Modules of(String text) {
        try {
            return Modules.of(trimmed(new MultiFormatWriter().encode(text, format, 0, 0, hints())));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no " + this + " can hold: " + text, tooLong);
        }
    }

    private static BitMatrix trimmed(BitMatrix matrix) {
        var frame = matrix.getEnclosingRectangle();
        var trimmed = new BitMatrix(frame[2], frame[3]);
        for (int y = 0; y < frame[3]; y++) {
            for (int x = 0; x < frame[2]; x++) {
                if (matrix.get(frame[0] + x, frame[1] + y)) {
                    trimmed.set(x, y);
                }
            }
        }
        return trimmed;
    }

    /** UTF-8 is said aloud in a QR code: without the hint Chinese is encoded as question marks. */
    private Map<EncodeHintType, Object> hints() {
        return switch (this) {
            case QR ->
                Map.of(
                        EncodeHintType.CHARACTER_SET,
                        "UTF-8",
                        EncodeHintType.ERROR_CORRECTION,
                        ErrorCorrectionLevel.M,
                        EncodeHintType.MARGIN,
                        0);
            case DATA_MATRIX -> Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);
            case CODE_128 -> Map.of(EncodeHintType.MARGIN, 0);
        };
    }
}
