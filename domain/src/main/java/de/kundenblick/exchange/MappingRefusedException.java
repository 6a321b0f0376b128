package de.kundenblick.exchange;

import de.kundenblick.shared.BusinessException;

/** The columns cannot be imported as they are assigned; nothing is lost, the assignment has to be completed. */
public class MappingRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private MappingRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    /** @param fields what they are called to the reader */
    public static MappingRefusedException missing(String fields) {
        return new MappingRefusedException("exchange.refusal.missingFields", fields);
    }

    public static MappingRefusedException noKey(String field) {
        return new MappingRefusedException("exchange.refusal.noKey", field);
    }

    public static MappingRefusedException noCustomer() {
        return new MappingRefusedException("exchange.refusal.noCustomer");
    }

    public static MappingRefusedException unknownCustomer(String number) {
        return new MappingRefusedException("exchange.refusal.unknownCustomer", number);
    }

    public static MappingRefusedException twice(String field) {
        return new MappingRefusedException("exchange.refusal.twice", field);
    }
}
