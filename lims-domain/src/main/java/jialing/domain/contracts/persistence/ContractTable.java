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
