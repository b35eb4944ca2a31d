package jialing.reports.signing;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Makes a signature a certifying one that permits no change after it (ISO 32000-1, 12.8.2.2: DocMDP, P = 1). */
final class NoFurtherChanges {

    private static final int NONE = 1;

    private NoFurtherChanges() {}

    static void declare(PDDocument document, PDSignature signature) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), COSName.DOCMDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters());
        reference.setDirect(true);
        var references = new COSArray();
        references.add(reference);
        references.setDirect(true);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), references);

        var permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature);
        permissions.setDirect(true);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.PERMS, permissions);
        catalog.setNeedToBeUpdated(true);
    }

    private static COSDictionary parameters() {
        var parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, NONE);
        parameters.setName(COSName.V, "1.2");
        parameters.setDirect(true);
        return parameters;
    }
}
