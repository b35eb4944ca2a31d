package jialing.reports.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import jialing.domain.shared.LabClock;

/**
 * What a document says of itself to an archive (XMP, ISO 16684-1): the same as its information dictionary, and that it is PDF/A-3b (ISO 19005-3, 6.6).
 */
record ArchivalMetadata(Press.Imprint imprint, String producer, Instant at) {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
               <pdfaid:part>3</pdfaid:part>
               <pdfaid:conformance>B</pdfaid:conformance>
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
               <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
               <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
               <xmp:CreatorTool>%s</xmp:CreatorTool>
               <xmp:CreateDate>%7$s</xmp:CreateDate>
               <xmp:ModifyDate>%7$s</xmp:ModifyDate>
               <xmp:MetadataDate>%7$s</xmp:MetadataDate>
               <pdf:Producer>%6$s</pdf:Producer>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    byte[] packet() {
        return PACKET.formatted(
                        escaped(imprint.title()),
                        escaped(imprint.author()),
                        escaped(imprint.subject()),
                        imprint.language().toLanguageTag(),
                        Press.CREATOR,
                        escaped(producer),
                        date())
                .getBytes(StandardCharsets.UTF_8);
    }

    private String date() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(LabClock.ZONE));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
