package jialing.system.contracts;

import static jialing.client.PersonAtWork.PIN;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import jialing.client.LaboratoryDay;

/** What somebody sends who enters a contract, or a change of it: whole and without fault, to be changed freely. */
public final class ContractForm {

    public static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private ContractForm() {}

    public static Map<String, Object> of(String id, String number) {
        var form = terms();
        form.put("id", id);
        form.put("number", number);
        form.put("fileName", "委托监测合同.pdf");
        form.put("file", PDF);
        return form;
    }

    public static Map<String, Object> change(int follows, String reason) {
        var form = terms();
        form.put("follows", follows);
        form.put("reason", reason);
        form.put("number", "HT-1");
        return form;
    }

    private static Map<String, Object> terms() {
        var form = new HashMap<String, Object>();
        form.put("counterparty", "万州区某化工有限公司");
        form.put("subject", "废水、废气季度委托监测");
        form.put("since", LaboratoryDay.today().minusDays(300).toString());
        form.put("until", LaboratoryDay.today().plusDays(65).toString());
        form.put("amount", "128000.00");
        form.put("pin", PIN);
        return form;
    }
}
