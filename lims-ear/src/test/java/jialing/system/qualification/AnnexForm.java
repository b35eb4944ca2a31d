package jialing.system.qualification;

import static jialing.client.PersonAtWork.PIN;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.LaboratoryDay;
import jialing.domain.shared.TimeOrderedId;

/** What somebody sends about certificates and their annexes: whole and without fault, to be changed freely. */
public final class AnnexForm {

    public static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private AnnexForm() {}

    /** With the lines one by one. */
    public static Map<String, Object> of(String number, List<Map<String, String>> lines) {
        var form = terms(number);
        form.put("lines", lines);
        return form;
    }

    public static Map<String, Object> of(String number, byte[] sheet) {
        var form = terms(number);
        form.put("fileName", "能力附表.csv");
        form.put("file", sheet);
        return form;
    }

    /** As it is checked before it is handed in. */
    public static Map<String, Object> toCheck(String number, byte[] sheet) {
        Map<String, Object> form = of(number, sheet);
        form.keySet().removeAll(List.of("id", "authority", "scanName", "scan", "pin"));
        return form;
    }

    public static Map<String, String> line(String analyte, String method, String matrix) {
        return Map.of("analyte", analyte, "method", method, "matrix", matrix);
    }

    public static Map<String, Object> confirming() {
        return Map.of("confirmed", true, "words", "", "pin", PIN);
    }

    public static Map<String, Object> returning(String words) {
        return Map.of("confirmed", false, "words", words, "pin", PIN);
    }

    /** @param lines ids; none for the whole certificate */
    public static Map<String, Object> change(String kind, String from, List<String> lines) {
        var form = new HashMap<String, Object>();
        form.put("id", TimeOrderedId.next().toString());
        form.put("kind", kind);
        form.put("from", from);
        form.put("lines", lines);
        form.put("reason", "渝市监认〔2026〕18 号");
        form.put("pin", PIN);
        return form;
    }

    private static Map<String, Object> terms(String number) {
        var form = new HashMap<String, Object>();
        form.put("id", TimeOrderedId.next().toString());
        form.put("number", number);
        form.put("authority", "重庆市市场监督管理局");
        form.put("kind", "EXTENSION");
        form.put("validFrom", LaboratoryDay.today().minusDays(30).toString());
        form.put("validTo", LaboratoryDay.today().plusDays(2000).toString());
        form.put("scanName", "资质认定证书.pdf");
        form.put("scan", PDF);
        form.put("pin", PIN);
        return form;
    }
}
