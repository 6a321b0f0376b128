package de.kundenblick.exchange;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A file on its way into the database. Whoever changes it holds its row until the end of the transaction, so that the
 * job that imports and the person who stops it never miss each other.
 */
@Entity
@Table(name = "import_run")
public class ImportRun extends BaseEntity {
    @NotNull @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @NotNull @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.UPLOADING;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    /** As it was then: who imported is known for longer than the person. */
    @NotBlank @Size(max = 120) @Column(name = "employee_name")
    private String employeeName;

    @NotBlank @Size(max = 200) @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_size")
    private long fileSize;

    /** A file of vCards; otherwise a table. */
    @Column(name = "vcard")
    private boolean ofCards;

    @NotNull private String settings;

    /** What the columns of the file are called. */
    @NotNull private String headers;

    @NotNull @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @NotNull @Column(name = "alive_at")
    private Instant aliveAt;

    /** Line of the last row that is dealt with. */
    private long position;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    private String failure;

    @Column(name = "row_count")
    private long rowCount;

    @Embedded
    private ImportCounts counts = new ImportCounts();

    /** How many records could not be undone. */
    private long kept;

    protected ImportRun() {}

    public ImportRun(ImportKind kind, Employee employee, String fileName, Instant now) {
        this.kind = kind;
        this.employee = employee;
        employeeName = employee.getName();
        this.fileName = fileName;
        settings = "";
        headers = "[]";
        createdAt = now;
        aliveAt = now;
    }

    /** The file is there as a whole. */
    public void uploaded(UploadedFile file, ImportSettings guessed, List<String> headersOfFile) {
        headers = ImportIssue.text(headersOfFile);
        fileSize = file.size();
        ofCards = file.isOfCards();
        rowCount = file.rows();
        settings = SettingsText.of(guessed);
        state = ImportState.DRAFT;
    }

    /** @throws ImportStateException once the import has begun */
    public void settle(ImportSettings newSettings, List<String> newHeaders) {
        expect(ImportState.DRAFT, ImportState.CHECKED);
        headers = ImportIssue.text(newHeaders);
        settings = SettingsText.of(newSettings);
        state = ImportState.DRAFT;
        failure = null;
    }

    public void beginCheck(Instant now) {
        expect(ImportState.DRAFT, ImportState.CHECKED);
        state = ImportState.CHECKING;
        startOver(now);
    }

    private void startOver(Instant now) {
        counts = new ImportCounts();
        position = 0;
        failure = null;
        stopAsked = false;
        aliveAt = now;
    }

    /** The check has read the whole file. */
    public void checked() {
        state = stopAsked ? ImportState.DRAFT : ImportState.CHECKED;
        rowCount = counts.getDone();
        stopAsked = false;
    }

    /** The file cannot be read like this: back to its settings. */
    public void refused(Reason reason) {
        state = ImportState.DRAFT;
        failure = reason.text();
    }

    /** @return false when it has been ordered already */
    public boolean order(Instant now) {
        if (state == ImportState.WAITING || state == ImportState.RUNNING) {
            return false;
        }
        expect(ImportState.CHECKED, ImportState.INTERRUPTED);
        if (state == ImportState.CHECKED) {
            startOver(now);
        }
        state = ImportState.WAITING;
        stopAsked = false;
        failure = null;
        aliveAt = now;
        return true;
    }

    public void begin(Instant now) {
        state = ImportState.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        aliveAt = now;
    }

    /** The whole file is read once more: what was counted on the way counts again. */
    public void readAgain() {
        counts = new ImportCounts();
        position = 0;
    }

    /** After a break the check begins at the front. */
    public void checkAgain(Instant now) {
        readAgain();
        aliveAt = now;
    }

    /** What the records say, whatever was counted on the way. */
    public void count(WriteCounts written) {
        counts.replace(written);
    }

    public void advance(ImportCounts more, long newPosition, Instant now) {
        counts.add(more);
        position = newPosition;
        aliveAt = now;
    }

    /** What is written stays, and what is not yet will not be. */
    public void askToStop() {
        stopAsked = true;
    }

    /** @param why null when it is a good end */
    public void end(ImportState newState, Reason why, Instant now) {
        state = newState;
        failure = why == null ? null : why.text();
        endedAt = now;
        stopAsked = false;
    }

    /** @return false when it is being undone already */
    public boolean beginUndo(Instant now) {
        if (state == ImportState.UNDOING) {
            return false;
        }
        expect(ImportState.DONE, ImportState.CANCELLED, ImportState.INTERRUPTED);
        state = ImportState.UNDOING;
        kept = 0;
        aliveAt = now;
        return true;
    }

    public void keep(long records, Instant now) {
        kept += records;
        aliveAt = now;
    }

    private void expect(ImportState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new ImportStateException();
        }
    }

    public ImportKind getKind() {
        return kind;
    }

    public ImportState getState() {
        return state;
    }

    public Employee getEmployee() {
        return employee;
    }

    public String getFileName() {
        return fileName;
    }

    public boolean isOfCards() {
        return ofCards;
    }

    public ImportSettings getSettings() {
        return SettingsText.parse(settings);
    }

    public long getPosition() {
        return position;
    }

    public boolean isStopAsked() {
        return stopAsked;
    }

    public ImportCounts getCounts() {
        return counts;
    }

    public ImportView view() {
        return new ImportView(
                getId(),
                kind,
                state,
                employeeName,
                fileName,
                fileSize,
                ofCards,
                settings.isEmpty() ? null : getSettings(),
                ImportIssue.cells(headers),
                createdAt,
                startedAt,
                endedAt,
                failure == null ? null : Reason.parse(failure),
                rowCount,
                counts,
                kept);
    }
}
