package jialing.web.contracts;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.contracts.ChangeContract;
import jialing.domain.contracts.Contract;
import jialing.domain.contracts.ContractFile;
import jialing.domain.contracts.ContractTerms;
import jialing.domain.contracts.ContractView;
import jialing.domain.contracts.RegisterContract;
import jialing.domain.people.SigningMeans.PasskeyAnswer;
import jialing.web.people.SigningBody;

/** Contracts of the own institution and of those below it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("contracts")
public class ContractResource {

    @Inject
    ContractView view;

    @Inject
    RegisterContract registerContract;

    @Inject
    ChangeContract changeContract;

    /** @param warnedDays so many days before its last one a contract is said to end soon */
    public record ContractList(int warnedDays, List<ContractView.ContractLine> items) {}

    /**
     * @param id a UUID of version 7 from the device
     * @param until null where it has no end
     * @param amount yuan; null where none was agreed
     * @param file PDF, JPEG or PNG of at most 8 MB, base 64
     */
    public record NewContract(
            UUID id,
            String number,
            String counterparty,
            String subject,
            LocalDate since,
            LocalDate until,
            BigDecimal amount,
            String fileName,
            byte[] file,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    /**
     * @param follows the newest version, as somebody saw it
     * @param file null where it stays the same
     */
    public record ContractChange(
            int follows,
            String number,
            String counterparty,
            String subject,
            LocalDate since,
            LocalDate until,
            BigDecimal amount,
            String fileName,
            byte[] file,
            String reason,
            String pin,
            PasskeyAnswer passkey)
            implements SigningBody {}

    /** @param institution code of one; all that are seen without it */
    @GET
    public ContractList contracts(@QueryParam("institution") String institution) {
        return new ContractList(Contract.WARNED_DAYS, view.of(institution));
    }

    @POST
    public ContractView.ContractHistory register(NewContract contract) {
        registerContract.register(
                new RegisterContract.Command(
                        contract.id(),
                        new ContractTerms(
                                contract.number(),
                                contract.counterparty(),
                                contract.subject(),
                                contract.since(),
                                contract.until(),
                                contract.amount()),
                        new ContractFile(contract.fileName(), contract.file())),
                contract.means());
        return view.one(contract.id());
    }

    @GET
    @Path("{contract}")
    public ContractView.ContractHistory contract(@PathParam("contract") UUID id) {
        return view.one(id);
    }

    @POST
    @Path("{contract}/changes")
    public ContractView.ContractHistory change(@PathParam("contract") UUID id, ContractChange change) {
        changeContract.change(
                new ChangeContract.Command(
                        id,
                        change.follows(),
                        new ContractTerms(
                                change.number(),
                                change.counterparty(),
                                change.subject(),
                                change.since(),
                                change.until(),
                                change.amount()),
                        new ContractFile(change.fileName(), change.file()),
                        change.reason()),
                change.means());
        return view.one(id);
    }

    /** As it was handed in. */
    @GET
    @Path("{contract}/changes/{version}/file")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    public Response file(@PathParam("contract") UUID id, @PathParam("version") int version) {
        ContractView.KeptFile file = view.file(id, version);
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + id + "-" + version + "\"")
                .build();
    }
}
