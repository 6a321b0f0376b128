package de.kundenblick.shared.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes one condition over one column; knows how PostgreSQL compares texts, not what is searched for. */
final class SqlWriter {

    private static final Pattern COLUMN = Pattern.compile("\\w+(\\.\\w+)?|search_line\\(\\w+(\\.\\w+)?\\)");

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();
    private final String column;
    private double leastSimilarity = 1;

    SqlWriter(String column) {
        if (!COLUMN.matcher(column).matches()) {
            throw new IllegalArgumentException("Not the name of a column: " + column);
        }
        this.column = column;
    }

    SqlCondition condition() {
        return new SqlCondition(sql.toString(), parameters);
    }

    void contains(String text) {
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        sql.append(column).append(" LIKE ? ESCAPE '!'");
        parameters.add("%" + escaped + "%");
    }

    /** All pieces in this order within one line. */
    void containsInOneLine(List<String> pieces) {
        sql.append(column).append(" ~ ?");
        parameters.add(pieces.stream().map(SqlWriter::quoted).collect(Collectors.joining("[^\n]*")));
    }

    /** What all words of {@link #hasWordSimilarTo} need. */
    double leastSimilarity() {
        return leastSimilarity;
    }

    /** Uses the trigram index, see {@link SearchQuery#similarityWithOneTypo}. */
    void hasWordSimilarTo(String word) {
        leastSimilarity = Math.min(leastSimilarity, OneTypo.leastSimilarity(word));
        sql.append("? <% ").append(column);
        parameters.add(word);
    }

    <T> void allOf(Collection<T> parts, Consumer<T> writer) {
        joined(parts, writer, " AND ", "TRUE");
    }

    <T> void anyOf(Collection<T> parts, Consumer<T> writer) {
        joined(parts, writer, " OR ", "FALSE");
    }

    void not(Criterion criterion) {
        sql.append("NOT (");
        criterion.writeTo(this);
        sql.append(')');
    }

    private <T> void joined(Collection<T> parts, Consumer<T> writer, String operator, String ifNone) {
        if (parts.isEmpty()) {
            sql.append(ifNone);
            return;
        }
        sql.append(parts.size() > 1 ? "(" : "");
        boolean first = true;
        for (T part : parts) {
            sql.append(first ? "" : operator);
            writer.accept(part);
            first = false;
        }
        sql.append(parts.size() > 1 ? ")" : "");
    }

    /** A backslash takes its meaning from any ASCII punctuation, and gives one to letters: those stay as they are. */
    private static String quoted(String text) {
        return text.replaceAll("[\\p{Punct}]", "\\\\$0");
    }
}
