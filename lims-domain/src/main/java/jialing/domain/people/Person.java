package jialing.domain.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/** Somebody who answers for something, for life. A person who leaves is no longer given capacities, but never deleted. */
@Entity
@Table(name = "people_person")
public class Person {

    @Id
    private UUID id;

    private String name;
    private String nameEn;
    private String organisation;
    private String employeeNumber;

    protected Person() {}

    /** @param organisation code of the organisation that employs this person */
    public Person(String name, String nameEn, String organisation) {
        this.id = TimeOrderedId.next();
        this.name = name;
        this.nameEn = nameEn;
        this.organisation = organisation;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Under which number the employer knows the person; null for who was not invited. */
    public String employeeNumber() {
        return employeeNumber;
    }

    void isKnownAs(String number) {
        employeeNumber = number;
    }

    public String organisation() {
        return organisation;
    }
}
