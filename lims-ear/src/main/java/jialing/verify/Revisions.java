package jialing.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Two states of one PDF file: as it was sealed, and as it is. A seal that permits no changes still permits that data for its own
 * check are added beside it (ISO 32000-2, 12.8.2.2: the DSS dictionary); all else must be the same, object by object.
 */
final class Revisions {

    private static final COSName DSS = COSName.getPDFName("DSS");

    private record Pair(COSBase sealed, COSBase now) {}

    private final Deque<Pair> left = new ArrayDeque<>();
    private final Set<Pair> met = new HashSet<>();

    private Revisions() {}

    static boolean saySame(PDDocument sealed, PDDocument now) throws IOException {
        COSDictionary before = sealed.getDocument().getTrailer();
        COSDictionary after = now.getDocument().getTrailer();
        var revisions = new Revisions();
        revisions.left.add(new Pair(before.getDictionaryObject(COSName.INFO), after.getDictionaryObject(COSName.INFO)));
        return revisions.sameEntries(before.getCOSDictionary(COSName.ROOT), after.getCOSDictionary(COSName.ROOT), DSS)
                && revisions.same();
    }

    private boolean same() throws IOException {
        while (!left.isEmpty()) {
            Pair pair = left.remove();
            if (pair.sealed() != pair.now() && met.add(pair) && !same(pair.sealed(), pair.now())) {
                return false;
            }
        }
        return true;
    }

    /** What they hold is compared later: a file of a stranger may be nested deeper than the stack. */
    private boolean same(COSBase sealed, COSBase now) throws IOException {
        if (sealed == null || now == null || sealed.getClass() != now.getClass()) {
            return false;
        }
        if (sealed instanceof COSStream stream) {
            return sameEntries(stream, (COSStream) now, null) && Arrays.equals(bytes(stream), bytes((COSStream) now));
        }
        if (sealed instanceof COSDictionary dictionary) {
            return sameEntries(dictionary, (COSDictionary) now, null);
        }
        return sealed instanceof COSArray array ? sameElements(array, (COSArray) now) : sealed.equals(now);
    }

    private boolean sameEntries(COSDictionary sealed, COSDictionary now, COSName except) {
        var names = new HashSet<>(sealed.keySet());
        var namesNow = new HashSet<>(now.keySet());
        names.remove(except);
        namesNow.remove(except);
        names.forEach(name -> later(sealed.getItem(name), now.getItem(name)));
        return names.equals(namesNow);
    }

    private boolean sameElements(COSArray sealed, COSArray now) {
        if (sealed.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < sealed.size(); i++) {
            later(sealed.get(i), now.get(i));
        }
        return true;
    }

    private void later(COSBase sealed, COSBase now) {
        left.add(new Pair(resolved(sealed), resolved(now)));
    }

    private static COSBase resolved(COSBase item) {
        return item instanceof COSObject reference ? reference.getObject() : item;
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (var raw = stream.createRawInputStream()) {
            return raw.readAllBytes();
        }
    }
}
