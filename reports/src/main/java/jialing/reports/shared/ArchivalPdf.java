package jialing.reports.shared;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;
import jialing.domain.shared.LabClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Makes of a set PDF one that can still be read when nobody remembers the program that made it: PDF/A-3, conformance B (ISO 19005-3:2012). What the colours
 * mean, what the document is and in which language stands inside; enclosures are associated with it as its data. The pages are not touched.
 */
final class ArchivalPdf {

    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final byte[] SRGB_PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String PRODUCER = "Jialing (JasperReports, OpenPDF, PDFBox)";

    private final Press.Imprint imprint;
    private final Instant at;

    /** @param at when what the document says was fixed */
    ArchivalPdf(Press.Imprint imprint, Instant at) {
        this.imprint = imprint;
        this.at = at;
    }

    byte[] of(byte[] pdf, List<Enclosure> enclosures) {
        var archival = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            document.setVersion(1.7f);
            document.setDocumentInformation(information());
            var catalog = document.getDocumentCatalog();
            catalog.setLanguage(imprint.language().toLanguageTag());
            catalog.setMetadata(metadata(document));
            catalog.addOutputIntent(colours(document));
            enclose(document, enclosures);
            forgetGlyphLists(document);
            document.save(archival, CompressParameters.NO_COMPRESSION);
        } catch (IOException broken) {
            throw new UncheckedIOException("could not make an archival copy of " + imprint.title(), broken);
        }
        return archival.toByteArray();
    }

    private PDDocumentInformation information() {
        var information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setSubject(imprint.subject());
        information.setCreator(Press.CREATOR);
        information.setProducer(PRODUCER);
        information.setCreationDate(date());
        information.setModificationDate(date());
        return information;
    }

    private GregorianCalendar date() {
        return GregorianCalendar.from(at.atZone(LabClock.ZONE));
    }

    private PDMetadata metadata(PDDocument document) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(new ArchivalMetadata(imprint, PRODUCER, at).packet());
        return metadata;
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB_PROFILE));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** The press lists the glyphs it used, the standard asks for those embedded or none (6.2.11.4.2): the fonts themselves know. */
    private static void forgetGlyphLists(PDDocument document) {
        for (var font : document.getDocument().getObjectsByType(COSName.FONT_DESC)) {
            ((COSDictionary) font.getObject()).removeItem(COSName.getPDFName("CIDSet"));
        }
    }

    /** Named in the list of attachments, and associated with the document as a whole (ISO 19005-3, 6.8). */
    private void enclose(PDDocument document, List<Enclosure> enclosures) throws IOException {
        if (enclosures.isEmpty()) {
            return;
        }
        var names = new TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var enclosure : enclosures) {
            var file = file(document, enclosure);
            names.put(enclosure.name(), file);
            associated.add(file);
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        var catalog = document.getDocumentCatalog();
        var dictionary = new PDDocumentNameDictionary(catalog);
        dictionary.setEmbeddedFiles(tree);
        catalog.setNames(dictionary);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private PDComplexFileSpecification file(PDDocument document, Enclosure enclosure) throws IOException {
        var stream = new PDEmbeddedFile(document, new ByteArrayInputStream(enclosure.content()), COSName.FLATE_DECODE);
        stream.setSubtype(enclosure.mediaType());
        stream.setSize(enclosure.content().length);
        stream.setCreationDate(date());
        stream.setModDate(date());
        parameters(stream).setItem(COSName.getPDFName("CheckSum"), new COSString(checksum(enclosure)));
        var file = new PDComplexFileSpecification();
        file.setFile(enclosure.name());
        file.setFileUnicode(enclosure.name());
        file.setFileDescription(enclosure.description());
        file.setEmbeddedFile(stream);
        file.setEmbeddedFileUnicode(stream);
        file.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return file;
    }

    private static COSDictionary parameters(PDEmbeddedFile stream) {
        return stream.getCOSObject().getCOSDictionary(COSName.PARAMS);
    }

    /** MD5, because ISO 32000-1, table 46, asks for it; it guards nothing, the signature does. */
    private static byte[] checksum(Enclosure enclosure) {
        try {
            return MessageDigest.getInstance("MD5").digest(enclosure.content());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has MD5", missing);
        }
    }
}
