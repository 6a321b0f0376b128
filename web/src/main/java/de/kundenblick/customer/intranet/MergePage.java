package de.kundenblick.customer.intranet;

import de.kundenblick.customer.MergeOrder;
import de.kundenblick.customer.MergeRefusedException;
import de.kundenblick.customer.MergeSide;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.customer.service.MergeService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one record of several: which one stays, whose values count, and what moves along. */
@Named("merge")
@ViewScoped
public class MergePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 4;

    @Inject
    MergeService service;

    @Inject
    FieldTexts texts;

    @Inject
    Messages messages;

    private RecordKind kind = RecordKind.CUSTOMER;
    private String ids;
    private List<MergeSide> sides = List.of();
    private List<MergeLine> lines = List.of();
    private long survivorId;

    /** @throws MergeRefusedException when one of the records is not there, or the address names too few or too many */
    public void open() {
        var wanted = Stream.of(ids == null ? new String[0] : ids.split("-"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
        if (wanted.size() < 2 || wanted.size() > MOST) {
            throw MergeRefusedException.gone();
        }
        sides = service.compare(kind, wanted);
        survivorId = sides.get(0).id();
        lines = MergeLine.of(sides, texts);
    }

    public String merge() {
        var choices = new HashMap<String, Long>();
        lines.stream().filter(MergeLine::isDifferent).forEach(line -> choices.put(line.getName(), line.getChoice()));
        var versions = sides.stream().collect(Collectors.toMap(MergeSide::id, MergeSide::version));
        String key = service.merge(new MergeOrder(kind, survivorId, versions, choices));
        messages.keep().info("customer.merge.done", goingAway(), key);
        String page = kind == RecordKind.CUSTOMER
                ? "/intranet/customer/center?faces-redirect=true&number="
                : "/intranet/ticket/contact?faces-redirect=true&login=";
        return page + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private String goingAway() {
        return sides.stream()
                .filter(side -> side.id() != survivorId)
                .map(MergeSide::key)
                .collect(Collectors.joining(", "));
    }

    /** What hangs on the records, by what it is called: the counts in the order of the records. */
    public List<Map.Entry<String, List<Long>>> getChildren() {
        return sides.get(0).children().keySet().stream()
                .map(child -> Map.entry(texts.child(child), counts(child)))
                .filter(entry -> entry.getValue().stream().anyMatch(count -> count > 0))
                .toList();
    }

    private List<Long> counts(String child) {
        return sides.stream()
                .map(side -> side.children().getOrDefault(child, 0L))
                .toList();
    }

    public List<MergeSide> getSides() {
        return sides;
    }

    public List<MergeLine> getLines() {
        return lines;
    }

    public RecordKind getKind() {
        return kind;
    }

    public void setKind(RecordKind kind) {
        this.kind = kind == null ? RecordKind.CUSTOMER : kind;
    }

    public String getIds() {
        return ids;
    }

    public void setIds(String ids) {
        this.ids = ids;
    }

    public long getSurvivorId() {
        return survivorId;
    }

    public void setSurvivorId(long survivorId) {
        this.survivorId = survivorId;
    }
}
