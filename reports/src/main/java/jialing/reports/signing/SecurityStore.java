package jialing.reports.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jialing.domain.shared.KeyKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.Store;

/**
 * Puts beside a signature what is needed to check it when nobody answers any more (ETSI EN 319 142-1, 5.4.2: the DSS dictionary): each certificate of the signer and
 * of the time-stamp service, and for each of them that somebody could withdraw the list that says it was not. Added after the signature, which such an
 * addition does not break even where it permits no changes (ISO 32000-2, 12.8.2.2).
 */
final class SecurityStore {

    private final List<RevocationLists> lists;

    SecurityStore(RevocationLists... lists) {
        this.lists = List.of(lists);
    }

    /** @throws NoValidationData if a list is missing */
    byte[] addTo(byte[] signed) {
        var completed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(signed)) {
            var certificates =
                    certificates(document.getLastSignatureDictionary().getContents(signed));
            var catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.getPDFName("DSS"), store(document, certificates));
            catalog.setNeedToBeUpdated(true);
            document.saveIncremental(completed);
        } catch (IOException broken) {
            throw new UncheckedIOException("could not add to the file", broken);
        } catch (CMSException | GeneralSecurityException broken) {
            throw new IllegalStateException("this is no signature of this house", broken);
        }
        return completed.toByteArray();
    }

    private COSDictionary store(PDDocument document, Collection<X509Certificate> certificates)
            throws IOException, GeneralSecurityException {
        var certificateStreams = new ArrayList<byte[]>();
        var listStreams = new ArrayList<byte[]>();
        for (var certificate : certificates) {
            certificateStreams.add(certificate.getEncoded());
        }
        for (var list : listsFor(certificates)) {
            listStreams.add(list.getEncoded());
        }
        var store = new COSDictionary();
        store.setItem(COSName.TYPE, COSName.getPDFName("DSS"));
        store.setItem(COSName.getPDFName("Certs"), streams(document, certificateStreams));
        store.setItem(COSName.getPDFName("CRLs"), streams(document, listStreams));
        store.setNeedToBeUpdated(true);
        return store;
    }

    private Set<X509CRL> listsFor(Collection<X509Certificate> certificates) {
        var found = new LinkedHashSet<X509CRL>();
        for (var certificate : certificates) {
            if (!isAnchor(certificate)) {
                found.add(lists.stream()
                        .map(each -> each.of(certificate))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(() -> new NoValidationData("nobody says whether this certificate was withdrawn: "
                                + certificate.getSubjectX500Principal())));
            }
        }
        return found;
    }

    /** Trusted or not by who reads; nobody above could withdraw it. */
    private static boolean isAnchor(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static Set<X509Certificate> certificates(byte[] contents) throws CMSException, GeneralSecurityException {
        var signature = new CMSSignedData(contents);
        var found = new LinkedHashSet<>(certificates(signature.getCertificates()));
        for (var signer : signature.getSignerInfos()) {
            var stamps = signer.getUnsignedAttributes();
            if (stamps != null) {
                var token = stamps.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                        .getAttrValues()
                        .getObjectAt(0);
                found.addAll(certificates(new CMSSignedData(ContentInfo.getInstance(token)).getCertificates()));
            }
        }
        return found;
    }

    private static List<X509Certificate> certificates(Store<X509CertificateHolder> holders)
            throws GeneralSecurityException {
        var converter = new JcaX509CertificateConverter().setProvider(KeyKind.PROVIDER);
        var found = new ArrayList<X509Certificate>();
        for (var holder : holders.getMatches(null)) {
            found.add(converter.getCertificate(holder));
        }
        return found;
    }

    private static COSBase streams(PDDocument document, List<byte[]> contents) throws IOException {
        var streams = new COSArray();
        for (var content : contents) {
            var stream = new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
            stream.getCOSObject().setNeedToBeUpdated(true);
            streams.add(stream);
        }
        streams.setNeedToBeUpdated(true);
        return streams;
    }
}
