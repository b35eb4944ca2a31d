package jialing.web.sampling;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import jialing.domain.sampling.PrintLabels;
import jialing.domain.shared.Refusal;
import jialing.reports.sampling.LabelPrinter;
import jialing.reports.sampling.LabelSheet;
import jialing.reports.shared.LabelPaper;
import jialing.reports.shared.Symbol;
import jialing.web.shared.Language;

/** The labels of a work order as PDF. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("sampling/labels.pdf")
public class LabelResource {

    @Inject
    PrintLabels printLabels;

    @Inject
    LabelPrinter printer;

    @Context
    HttpHeaders headers;

    /** The label papers by the words of the address. */
    public enum Layout {
        sheet(LabelPaper.SHEET_OF_24),
        single(LabelPaper.SINGLE);

        private final LabelPaper paper;

        Layout(LabelPaper paper) {
            this.paper = paper;
        }
    }

    /** The symbols by the words of the address. */
    public enum Code {
        qr(Symbol.QR),
        datamatrix(Symbol.DATA_MATRIX),
        code128(Symbol.CODE_128);

        private final Symbol symbol;

        Code(Symbol symbol) {
            this.symbol = symbol;
        }
    }

    @GET
    @Produces("application/pdf")
    public Response labels(
            @QueryParam("workOrder") UUID workOrder,
            @QueryParam("layout") @DefaultValue("sheet") Layout layout,
            @QueryParam("symbol") @DefaultValue("qr") Code code) {
        if (workOrder == null) {
            throw Refusal.invalid("WorkOrderNamed", "workOrder", "请指明任务单", "Name the work order");
        }
        Locale language = Language.of(headers);
        var labels = printLabels.of(workOrder).stream()
                .map(label -> PrintedLabel.of(label, language))
                .toList();
        return Response.ok(printer.print(new LabelSheet(layout.paper, code.symbol, language, labels)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"labels.pdf\"")
                .build();
    }
}
