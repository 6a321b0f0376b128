package de.kundenblick.account;

import de.kundenblick.shared.BusinessException;

/** An absence that cannot be planned like this. */
public class AbsenceRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private AbsenceRefusedException(String key) {
        super(key);
    }

    public static AbsenceRefusedException swapped() {
        return new AbsenceRefusedException("account.absence.refusal.swapped");
    }

    public static AbsenceRefusedException past() {
        return new AbsenceRefusedException("account.absence.refusal.past");
    }

    public static AbsenceRefusedException tooLong() {
        return new AbsenceRefusedException("account.absence.refusal.tooLong");
    }

    public static AbsenceRefusedException ownDeputy() {
        return new AbsenceRefusedException("account.absence.refusal.ownDeputy");
    }

    public static AbsenceRefusedException overlapping() {
        return new AbsenceRefusedException("account.absence.refusal.overlapping");
    }

    /** Nobody would be there at all. */
    public static AbsenceRefusedException deputyAbsent() {
        return new AbsenceRefusedException("account.absence.refusal.deputyAbsent");
    }

    /** The employee stands in for somebody who stands in already. */
    public static AbsenceRefusedException passedOn() {
        return new AbsenceRefusedException("account.absence.refusal.passedOn");
    }

    public static AbsenceRefusedException noDeputy() {
        return new AbsenceRefusedException("account.absence.refusal.noDeputy");
    }
}
