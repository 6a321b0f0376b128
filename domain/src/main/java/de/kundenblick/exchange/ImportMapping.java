package de.kundenblick.exchange;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which column means what, kept for the next file of the same shape. */
@Entity
@Table(name = "import_mapping")
public class ImportMapping extends BaseEntity {
    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @NotNull @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @NotBlank @Size(max = 100) private String name;

    private boolean shared;

    @NotNull private String settings;

    protected ImportMapping() {}

    public ImportMapping(Employee employee, ImportKind kind, String name) {
        this.employee = employee;
        this.kind = kind;
        this.name = name;
    }

    public void keep(ImportSettings newSettings, boolean isShared) {
        settings = SettingsText.of(newSettings);
        shared = isShared;
    }

    public ImportSettings getSettings() {
        return SettingsText.parse(settings);
    }
}
