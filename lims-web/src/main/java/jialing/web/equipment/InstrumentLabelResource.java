package jialing.web.equipment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import jialing.domain.equipment.PrintInstrumentLabel;
import jialing.domain.shared.Refusal;
import jialing.reports.equipment.InstrumentLabel;
import jialing.reports.equipment.InstrumentLabelPrinter;
import jialing.web.shared.Language;

/** The label of an instrument as PDF, 60 × 40 mm. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("equipment/labels.pdf")
public class InstrumentLabelResource {

    @Inject
    PrintInstrumentLabel printLabel;

    @Inject
    InstrumentLabelPrinter printer;

    @Context
    HttpHeaders headers;

    @GET
    @Produces("application/pdf")
    public Response label(@QueryParam("instrument") String code) {
        if (code == null) {
            throw Refusal.invalid("InstrumentNamed", "instrument", "请指明仪器", "Name the instrument");
        }
        Locale language = Language.of(headers);
        PrintInstrumentLabel.Label label = printLabel.of(code);
        return Response.ok(printer.print(printed(label, language), language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"instrument-label.pdf\"")
                .build();
    }

    private static InstrumentLabel printed(PrintInstrumentLabel.Label label, Locale language) {
        return new InstrumentLabel(
                "EQ:" + label.code(),
                label.code(),
                label.name().in(language),
                label.model() + " · " + label.serialNumber(),
                InstrumentLabel.Colour.valueOf(label.colour().name()),
                label.colour().label().in(language),
                label.certificate(),
                label.validTo(),
                label.keeper(),
                label.limits(),
                label.printedOn());
    }
}
