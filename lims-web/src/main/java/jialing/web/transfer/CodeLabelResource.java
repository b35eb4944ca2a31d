package jialing.web.transfer;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.transfer.PrintCodes;
import jialing.reports.sampling.LabelPrinter;
import jialing.reports.sampling.LabelSheet;
import jialing.reports.shared.LabelPaper;
import jialing.reports.shared.Symbol;
import jialing.web.sampling.PrintedLabel;
import jialing.web.shared.Language;

/** The labels of a consignment with the codes of the laboratory, as PDF. */
@Produces(MediaType.APPLICATION_JSON)
@Path("transfer/labels.pdf")
public class CodeLabelResource {

    @Inject
    PrintCodes printCodes;

    @Inject
    LabelPrinter printer;

    @Context
    HttpHeaders headers;

    @GET
    @Produces("application/pdf")
    public Response labels(@QueryParam("consignment") UUID consignment) {
        if (consignment == null) {
            throw Refusal.invalid("ConsignmentNamed", "consignment", "请指明委托批", "Name the consignment");
        }
        Locale language = Language.of(headers);
        var labels = printCodes.of(consignment).stream()
                .map(label -> PrintedLabel.of(label, language))
                .toList();
        return Response.ok(printer.print(new LabelSheet(LabelPaper.SHEET_OF_24, Symbol.QR, language, labels)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"codes.pdf\"")
                .build();
    }
}
