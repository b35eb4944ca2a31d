package jialing.domain.contracts.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.contracts.Contract;
import jialing.domain.contracts.ContractView.KeptFile;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.shared.Sql;

/** Versions of contracts, and files by their hash: the same file is kept once in an institution. */
@ApplicationScoped
public class ContractTable {

    private static final int MOST = 1000;

    private static final String NEWEST = """
            select v.* from lims.contracts_version v
            where (cast(? as text) is null or v.organisation = ?)
              and not exists (select from lims.contracts_version n where n.contract_id = v.contract_id and n.version > v.version)
            order by v.valid_to < ?, v.valid_to nulls last, v.contract_id limit ?
            """;

    /**
     * What follows a contract: another one of the same institution with the same party that begins at the earliest when one is warned of the
     * end, and ends later. What runs beside it since long is about something else.
     */
    private static final String FOLLOWED = """
            f.contract_id <> v.contract_id and f.organisation = v.organisation and f.counterparty = v.counterparty
              and f.valid_from >= v.valid_to - ? and (f.valid_to is null or f.valid_to > v.valid_to)
            """;

    private static final String IS_NEWEST =
            "not exists (select from lims.contracts_version n where n.contract_id = %1$s.contract_id and n.version > %1$s.version)";

    private static final String TO_WARN_OF =
            """
            select v.* from lims.contracts_version v
            where v.valid_from <= ? and v.valid_to <= ? and %s
              and not exists (select from lims.contracts_warning w where w.contract_id = v.contract_id and w.version = v.version)
              and not exists (select from lims.contracts_version f where %s and %s)
            order by v.valid_to, v.contract_id limit 1
            """.formatted(IS_NEWEST.formatted("v"), FOLLOWED, IS_NEWEST.formatted("f"));

    private static final String WARNED_AND_FOLLOWED = """
            select v.contract_id from lims.contracts_warning w
            join lims.contracts_version v on v.contract_id = w.contract_id and v.version = w.version
            join lims.contracts_version f on f.contract_id = ? and f.version = ?
            where w.organisation = ? and %s and %s
            order by v.contract_id
            """.formatted(IS_NEWEST.formatted("v"), FOLLOWED);

    @Inject
    Sql sql;

    public void keep(Contract contract, byte[] bytes, RecordedAct act) {
        sql.execute(
                "insert into lims.contracts_file (organisation, sha256, media_type, content, kept_at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                contract.organisation(),
                contract.sha256(),
                contract.mediaType(),
                bytes,
                act.recordedAt());
    }

    /** @return whether this version was not there before */
    public boolean add(Contract contract, UUID by, RecordedAct act) {
        return sql.execute(
                        "insert into lims.contracts_version (contract_id, version, organisation, number, counterparty, subject,"
                                + " valid_from, valid_to, amount, file_name, media_type, sha256, reason, signed_by, signer, signed_at,"
                                + " act_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        contract.id(),
                        contract.version(),
                        contract.organisation(),
                        contract.number(),
                        contract.counterparty(),
                        contract.subject(),
                        contract.since(),
                        contract.until(),
                        contract.amount(),
                        contract.fileName(),
                        contract.mediaType(),
                        contract.sha256(),
                        contract.reason(),
                        by,
                        contract.signer(),
                        contract.signedAt(),
                        act.hash())
                == 1;
    }

    public void warn(Contract contract, RecordedAct act) {
        sql.execute(
                "insert into lims.contracts_warning (contract_id, version, organisation, warned_at, act_hash) values (?, ?, ?, ?, ?)",
                contract.id(),
                contract.version(),
                contract.organisation(),
                act.recordedAt(),
                act.hash());
    }

    /** The one that ends first of those in force that end soon, or have ended, with nothing following and nobody warned. */
    public Optional<Contract> nextToWarnOf(LocalDate today) {
        return sql
                .read(
                        TO_WARN_OF,
                        ContractTable::contract,
                        today,
                        today.plusDays(Contract.WARNED_DAYS),
                        Contract.WARNED_DAYS)
                .stream()
                .findFirst();
    }

    /** Contracts that somebody was warned of and whose place this version takes. */
    public List<UUID> warnedAndFollowedBy(Contract version) {
        return sql.read(
                WARNED_AND_FOLLOWED,
                row -> row.getObject("contract_id", UUID.class),
                version.id(),
                version.version(),
                version.organisation(),
                Contract.WARNED_DAYS);
    }

    public List<Contract> newestOf(String institution, LocalDate today) {
        return sql.read(NEWEST, ContractTable::contract, institution, institution, today, MOST);
    }

    public Optional<Contract> newest(UUID id) {
        return versions(id).stream().findFirst();
    }

    /** Newest first. */
    public List<Contract> versions(UUID id) {
        return sql.read(
                "select * from lims.contracts_version where contract_id = ? order by version desc",
                ContractTable::contract,
                id);
    }

    public Optional<KeptFile> file(UUID id, int version) {
        return sql
                .read(
                        "select v.file_name, f.media_type, f.content from lims.contracts_version v"
                                + " join lims.contracts_file f on f.organisation = v.organisation and f.sha256 = v.sha256"
                                + " where v.contract_id = ? and v.version = ?",
                        row -> new KeptFile(
                                row.getString("file_name"), row.getString("media_type"), row.getBytes("content")),
                        id,
                        version)
                .stream()
                .findFirst();
    }

    private static Contract contract(ResultSet row) throws SQLException {
        return new Contract(
                row.getObject("contract_id", UUID.class),
                row.getString("organisation"),
                row.getInt("version"),
                row.getString("number"),
                row.getString("counterparty"),
                row.getString("subject"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getString("reason"),
                row.getString("signer"),
                Sql.instant(row, "signed_at"));
    }
}
