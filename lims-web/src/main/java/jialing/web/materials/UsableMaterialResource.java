package jialing.web.materials;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.gate.MaterialUse;
import jialing.domain.materials.MaterialRegister;
import jialing.domain.materials.UsableMaterials;

/** What may be taken now, for whoever names the materials of a batch. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("materials/usable")
public class UsableMaterialResource {

    @Inject
    MaterialRegister register;

    public record UsableMaterialList(List<UsableMaterials.Usable> items) {}

    /** @param analytes codes with commas between them */
    @GET
    public UsableMaterialList usable(
            @QueryParam("analytes") @DefaultValue("") String analytes,
            @QueryParam("role") @DefaultValue("CALIBRATION") MaterialUse.Role role) {
        List<String> codes = Stream.of(analytes.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        return new UsableMaterialList(register.usable(codes, role));
    }
}
