package jialing.web.samplebank;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.domain.samplebank.BankOverview;
import jialing.domain.samplebank.BankPosition;
import jialing.domain.samplebank.BlockPosition;
import jialing.domain.samplebank.NewPosition;
import jialing.domain.samplebank.RegisterCabinet;
import jialing.domain.samplebank.StockScan;
import jialing.domain.samplebank.Stocktaking;
import jialing.domain.samplebank.TakeStock;
import jialing.domain.shared.Text;
import jialing.reports.samplebank.PositionLabel;
import jialing.reports.samplebank.PositionLabelPrinter;
import jialing.web.people.SigningBody;
import jialing.web.shared.Language;

/** Cabinets in their rooms, what lies where, labels and stock-takings. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("samplebank/cabinets")
public class CabinetResource {

    @Inject
    BankOverview overview;

    @Inject
    RegisterCabinet registerCabinet;

    @Inject
    BlockPosition blockPosition;

    @Inject
    TakeStock takeStock;

    @Inject
    PositionLabelPrinter printer;

    @Context
    HttpHeaders headers;

    public record BankRooms(List<BankOverview.BankRoom> items) {}

    /**
     * @param place code of a place of the environment's register
     * @param device code of the sensor by whose key it speaks, null for none
     */
    public record NewCabinet(
            String code, String nameZh, String nameEn, String place, String device, List<NewPosition> positions) {}

    public record CabinetDescription(String nameZh, String nameEn, String place, String device) {}

    public record NewPositions(List<NewPosition> positions) {}

    /** @param reason null when something may be put there again */
    public record PositionBlocking(String reason) {}

    public record StockTaking(List<StockScan> scans, String remark, String pin, PasskeyAnswer passkey)
            implements SigningBody {}

    @GET
    public BankRooms rooms() {
        return new BankRooms(overview.rooms());
    }

    @POST
    public BankOverview.CabinetShown register(NewCabinet cabinet) {
        registerCabinet.register(
                new RegisterCabinet.Description(
                        null, cabinet.code(), cabinet.nameZh(), cabinet.nameEn(), cabinet.place(), cabinet.device()),
                cabinet.positions());
        return overview.cabinet(cabinet.code());
    }

    @GET
    @Path("{cabinet}")
    public BankOverview.CabinetShown cabinet(@PathParam("cabinet") String code) {
        return overview.cabinet(code);
    }

    @PUT
    @Path("{cabinet}")
    public BankOverview.CabinetShown describe(@PathParam("cabinet") String code, CabinetDescription cabinet) {
        registerCabinet.describeAnew(new RegisterCabinet.Description(
                null, code, cabinet.nameZh(), cabinet.nameEn(), cabinet.place(), cabinet.device()));
        return overview.cabinet(code);
    }

    @POST
    @Path("{cabinet}/positions")
    public BankOverview.CabinetShown addPositions(@PathParam("cabinet") String code, NewPositions positions) {
        registerCabinet.addPositions(code, positions.positions());
        return overview.cabinet(code);
    }

    @POST
    @Path("{cabinet}/positions/{position}/block")
    public BankOverview.CabinetShown block(
            @PathParam("cabinet") String code, @PathParam("position") String position, PositionBlocking blocking) {
        blockPosition.block(BankPosition.label(code, position), blocking.reason());
        return overview.cabinet(code);
    }

    /** One label of 60 × 40 mm for each position. */
    @GET
    @Path("{cabinet}/labels.pdf")
    @Produces("application/pdf")
    public Response labels(@PathParam("cabinet") String code) {
        BankOverview.CabinetShown shown = overview.cabinet(code);
        String name =
                Text.of(shown.cabinet().nameZh(), shown.cabinet().nameEn()).in(Language.of(headers));
        String climate = shown.climate() == null ? "" : shown.climate().limit();
        List<PositionLabel> labels = shown.positions().stream()
                .map(position -> new PositionLabel(
                        position.label(), position.code(), name, shown.cabinet().place(), climate))
                .toList();
        return Response.ok(printer.print(labels))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"position-labels.pdf\"")
                .build();
    }

    @POST
    @Path("{cabinet}/stocktakings")
    public Stocktaking takeStock(@PathParam("cabinet") String code, StockTaking taking) {
        return takeStock.take(code, taking.scans(), taking.remark(), taking.means());
    }
}
