package jialing.domain.transfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;
import jialing.domain.transfer.BlindReference;
import jialing.domain.transfer.CodedItem;
import jialing.domain.transfer.ConsignedItem;
import jialing.domain.transfer.Consignment;
import jialing.domain.transfer.ItemKind;

/** What is in a consignment, and the keys that are open. */
@ApplicationScoped
public class ConsignedItemTable {

    private static final String ADD =
            "insert into lims.transfer_item (id, consignment_id, organisation, kind, sample_id, sample_code, container_id,"
                    + " container_code, collected_at, doubles, reference, added_by, added_at, act_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)";

    private static final String KEY =
            "insert into lims.transfer_key (item_id, consignment_id, organisation, laboratory, code, coded_sample)"
                    + " values (?, ?, ?, ?, ?, ?)";

    private static final String SENT_ALREADY =
            "select i.container_id from lims.transfer_item i join lims.transfer_consignment c on c.id = i.consignment_id"
                    + " where i.container_id = any (?)"
                    + " and jsonb_exists_any(c.container -> 'analytes', ?)"
                    + " and not exists (select from lims.transfer_end e where e.consignment_id = c.id)";

    private static final String OPEN_KEYS =
            "select k.*, i.kind, i.sample_id, i.sample_code, i.container_id, i.container_code, i.collected_at, i.doubles,"
                    + " i.reference, i.id from lims.transfer_key k join lims.transfer_item i on i.id = k.item_id";

    private static final String CONSIGNMENTS_WITH =
            "select distinct k.consignment_id from lims.transfer_item i join lims.transfer_key k on k.item_id = i.id"
                    + " where i.sample_id = any (?) and i.kind = 'SAMPLE'"
                    + " and not exists (select from lims.transfer_end e where e.consignment_id = k.consignment_id)"
                    + " order by k.consignment_id";

    private static final String RETURNED_AMONG =
            "select distinct i.sample_id from lims.transfer_item i join lims.transfer_key k on k.item_id = i.id"
                    + " where i.sample_id = any (?) and i.kind = 'SAMPLE'"
                    + " and not exists (select from lims.transfer_end e where e.consignment_id = k.consignment_id)";

    private static final String RETURNED_FROM =
            "select k.coded_sample, i.sample_id from lims.transfer_key k join lims.transfer_item i on i.id = k.item_id"
                    + " where k.laboratory = ? and i.kind = 'SAMPLE'"
                    + " and not exists (select from lims.transfer_end e where e.consignment_id = k.consignment_id)";

    @Inject
    Sql sql;

    public void add(Consignment consignment, ConsignedItem item, UUID by, RecordedAct act) {
        sql.execute(
                ADD,
                item.id(),
                consignment.id(),
                consignment.organisation(),
                item.kind().name(),
                item.sampleId(),
                item.sampleCode(),
                item.containerId(),
                item.containerCode(),
                item.collectedAt(),
                item.doubles(),
                item.reference() == null ? null : CanonicalJson.of(item.reference()),
                by,
                act.recordedAt(),
                act.hash());
    }

    public void open(Consignment consignment, String laboratory, CodedItem coded) {
        sql.execute(
                KEY,
                coded.item().id(),
                consignment.id(),
                consignment.organisation(),
                laboratory,
                coded.code(),
                coded.codedSample());
    }

    /** In an order that tells nothing: by their random ids. */
    public List<ConsignedItem> of(UUID consignment) {
        return sql.read(
                "select * from lims.transfer_item where consignment_id = ? order by id",
                ConsignedItemTable::item,
                consignment);
    }

    /** The key as it was opened, by code; empty before. */
    public List<CodedItem> openKey(UUID consignment) {
        return sql.read(
                OPEN_KEYS + " where k.consignment_id = ? order by k.code",
                row -> new CodedItem(row.getString("code"), row.getObject("coded_sample", UUID.class), item(row)),
                consignment);
    }

    /** The consignment in which the open key names this sample of a laboratory. */
    public List<UUID> consignmentsOf(UUID codedSample) {
        return sql.read(
                "select consignment_id from lims.transfer_key where coded_sample = ?",
                row -> row.getObject(1, UUID.class),
                codedSample);
    }

    /** The consignments with an open key that hold one of these own samples, without those that were given up. */
    public List<UUID> consignmentsWith(Collection<UUID> samples) {
        return sql.all(
                CONSIGNMENTS_WITH,
                query -> query.setArray(1, query.getConnection().createArrayOf("uuid", samples.toArray())),
                row -> row.getObject(1, UUID.class));
    }

    /** Those of these own samples that stand in a consignment with an open key, without those that were given up. */
    public Set<UUID> returnedAmong(Collection<UUID> samples) {
        return Set.copyOf(sql.all(
                RETURNED_AMONG,
                query -> query.setArray(1, query.getConnection().createArrayOf("uuid", samples.toArray())),
                row -> row.getObject(1, UUID.class)));
    }

    /** By the samples of a laboratory with an open key, the own samples of who sent them; without blind ones and what was given up. */
    public Map<UUID, UUID> returnedFrom(String laboratory) {
        return sql
                .read(
                        RETURNED_FROM,
                        row -> Map.entry(
                                row.getObject("coded_sample", UUID.class), row.getObject("sample_id", UUID.class)),
                        laboratory)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of the containers that are in a consignment for one of these analytes which was not given up. */
    public List<UUID> sentAlready(Collection<UUID> containers, Collection<String> analytes) {
        return sql.all(
                SENT_ALREADY,
                query -> {
                    query.setArray(1, query.getConnection().createArrayOf("uuid", containers.toArray()));
                    query.setArray(2, query.getConnection().createArrayOf("text", analytes.toArray()));
                },
                row -> row.getObject(1, UUID.class));
    }

    private static ConsignedItem item(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        return new ConsignedItem(
                row.getObject("id", UUID.class),
                ItemKind.valueOf(row.getString("kind")),
                row.getObject("sample_id", UUID.class),
                row.getString("sample_code"),
                row.getObject("container_id", UUID.class),
                row.getString("container_code"),
                Sql.instant(row, "collected_at"),
                row.getObject("doubles", UUID.class),
                reference == null ? null : CanonicalJson.read(reference, BlindReference.class));
    }
}
