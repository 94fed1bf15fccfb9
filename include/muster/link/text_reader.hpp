// SPDX-License-Identifier: MIT
#ifndef MUSTER_LINK_TEXT_READER_HPP
#define MUSTER_LINK_TEXT_READER_HPP

/// \file
/// What the tokens of one text mean: words, numbers, and the parts of works that both make.

#include <muster/core/text.hpp>
#include <muster/link/encoded.hpp>
#include <muster/link/little_words.hpp>
#include <muster/link/phrases.hpp>
#include <muster/link/scan.hpp>
#include <muster/link/streets.hpp>
#include <muster/link/vocabulary.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace muster::link {

/// Reads the tokens of one text, in its order, into the terms of a record.
///
/// A number makes a part with the mark before it ("section 3") or behind it ("3rd section"), and
/// with the mark of the numbers it is listed with ("lots 1, 2 and 3", "lots 1-3"); so a token is
/// understood by what those before it have left open.
class text_reader {
public:
    /// `where` is that of all terms, `in_title` whether the words of the title are kept in order.
    text_reader(vocabulary& terms, encoded::draft& into, std::uint32_t where, bool in_title)
        : terms_(&terms), into_(&into), where_(where), in_title_(in_title) {}

    void see(const token& t) {
        if (t.apart) where_ &= ~place_head;
        behind_and_ = t.is == shape::word && is_and(t.text) ? 0 : behind_and_ + 1;
        street_ahead_ = street_ahead_ && !t.apart;
        if (t.is == shape::word && t.dash && ends_ordinal(t.text)) return;
        const auto before = std::exchange(open_, {});
        before_word_ = std::exchange(last_word_, nowhere);
        hyphen_ = before.hyphen || (t.hyphen && behind_name_);
        behind_name_ = false;
        switch (t.is) {
        case shape::number: return see_number(t, before);
        case shape::code:
            listed_ = no_term;
            open_.number = ordinal_number(t.text);
            if (const auto n = line_number(t.text); !n.empty()) put_term(terms_->number(n));
            return put(terms_->code(t.text));
        case shape::word:
            if (before.mark == no_term) ++behind_part_;
            return see_word(t, before);
        }
    }
    /// To be called behind the last token.
    void finish() {
        if (!open_.waits.empty()) put_part(open_.mark, open_.waits);
    }

private:
    // What a token leaves open for the one right behind it.
    struct open_ends {
        term_id mark = no_term;    ///< as in "section 3"
        std::string_view number{}; ///< as in "3. section"
        std::string_view waits{};  ///< such a number, until it is known whether another one follows
        bool ordinal = false;      ///< the number is a word, and a term of its own
        bool unread = false;       ///< the number is no term yet
        bool hyphen = false;       ///< behind a name, and nothing but fillers since
        std::string_view kilometres{}; ///< as the 12 of "km 12+300"
        bool of_mark = false;          ///< they are the number of a part, too: "section 12+300"
        std::string_view road{};       ///< perhaps the DJ of "DJ 109"
    };

    void see_number(const token& t, const open_ends& before) {
        if (!before.kilometres.empty() && (t.plus || (t.mark && along_ != 0))) {
            std::string metres{before.kilometres};
            const auto at = terms_->chainage(metres.append(metres_of(t)));
            if (before.of_mark)
                put_term(at);
            else
                into_->terms.back().term = at; // they are no number of their own
            along_ = within_range;
            return;
        }
        if (t.ref && before.mark == no_term) return; // 658/2014 is neither a year nor a lot
        if (!before.waits.empty() && t.apart) {      // "1st phase, 3rd phase"
            put_part(before.mark, before.waits);
            return put_number(t.text, no_term);
        }
        open_.kilometres = t.text;
        const bool alone = before.mark == no_term && listed_ == no_term;
        open_.of_mark = !alone;
        constexpr std::size_t most_digits = 3; // four are a year
        if (along_ != 0 && alone && !t.apart && t.text.size() <= most_digits) {
            put(terms_->chainage(std::string{t.text} + "000")); // if no metres follow
            along_ = within_range;
            return;
        }
        if (alone && !t.apart && names_road(before.road, t.text))
            put_term(terms_->code(std::string{before.road}.append(t.text)));
        put_number(t.text, before.mark, t.dash);
    }

    void see_word(const token& t, const open_ends& before) {
        along_ = is_along(t.text) ? within_range : along_ - (along_ != 0 ? 1 : 0);
        if (before.mark != no_term && !t.last && leads_to_number(t.text)) {
            open_.mark = before.mark;
            return;
        }
        if (t.text.size() == 1 && is_and(t.text)) {
            if (!before.waits.empty()) { // the "e" of "1.a fase e 2.a fase"
                word_before_ = t.text;
                return put_part(before.mark, before.waits);
            }
            if (before.mark == no_term && listed_ != no_term && t.text == "i" && !t.last) return;
        }
        if (const int value = roman(t.text); value != 0) {
            const bool ends = t.last && t.blank; // not the V of a "Via" that a sign has cut off
            if (before.mark != no_term || t.text.size() > 1 || ends)
                return put_number(two_digits(value), before.mark, is_dash(t));
            open_.number = two_digits(value); // perhaps of "V stralcio"
            open_.unread = true;
            return;
        }
        if (t.text.size() == 1) {
            if (before.mark != no_term || continues_list(t.text))
                put_number(t.text, before.mark, is_dash(t));
            else
                open_.road = t.text;
            word_before_ = t.text;
            return;
        }
        if (!before.waits.empty()) put_part(before.mark, before.waits);
        ranges_ = is_to(t.text);
        if (listed_ != no_term && !is_and(t.text) && !ranges_) listed_ = no_term;
        const auto spelled =
            t.dot ? terms_->spelling_abbreviated(t.text) : terms_->spelling(t.text);
        const auto id = terms_->canonical(spelled);
        const auto behind = std::exchange(word_before_, t.text);
        if (in_title_) see_street(t, behind);
        const auto is = terms_->is(id);
        // ", near Hereford" tells where the town is, "(near the library)" what is beside.
        const bool parted = is == term_class::beside && t.apart && t.text == "near";
        if (parted || is_perhaps_beside(behind, t.text)) {
            perhaps_beside_ = true;
            return;
        }
        switch (is) {
        case term_class::mark: return see_mark(t, id, before);
        case term_class::ordinal: return see_ordinal(id, before);
        case term_class::filler: open_.hyphen = hyphen_; return;
        case term_class::beside:
            if (!is_beside(behind, t.text)) return;
            break;
        case term_class::object:
        case term_class::military:
            if (perhaps_beside_) put_term(terms_->canonical(terms_->spelling("beside")));
            break;
        default: break;
        }
        perhaps_beside_ = false;
        put_word(t.text, spelled, id);
    }
    // The word of the title before "street" or the next one behind "rue" names a street.
    void see_street(const token& t, std::string_view behind) {
        const auto name = street_named_by(t.text, behind);
        const bool last = name == street_name::before || name == street_name::either;
        if (last && !t.apart && before_word_ != nowhere)
            into_->terms[before_word_].where |= street_bit;
        if (name == street_name::behind || name == street_name::either) street_ahead_ = true;
    }
    void see_mark(const token& t, term_id id, const open_ends& before) {
        open_.mark = id;
        if (t.apart || (t.hyphen && t.blank)) return; // "SS 80 - phase I" is no phase 80
        open_.waits = before.number;
        if (before.unread) put(terms_->number(before.number));
        if (before.ordinal) into_->terms.pop_back(); // "the second section": no second one
    }
    void see_ordinal(term_id id, const open_ends& before) {
        constexpr std::string_view digits = "123456789"; // its own is behind its sign
        const auto own = digits.substr(static_cast<std::size_t>(terms_->text(id)[1] - '1'), 1);
        if (before.mark != no_term) return put_number(own, before.mark);
        put(terms_->number(own));
        put_term(terms_->part(id, own));
        open_.number = own;
        open_.ordinal = true;
    }

    void put_term(term_id t) { into_->terms.push_back({t, where_}); }
    void put(term_id t) {
        put_term(t);
        if (in_title_ && into_->title.size() != longest_title)
            into_->title.push_back(title_word(terms_->hash(t), hyphen_ && behind_name_));
    }
    // A word may make one thing with the one before it.
    void put_word(std::string_view text, term_id spelled, term_id id) {
        if (const auto both = phrases_.meaning_of(std::exchange(named_, text), text);
            !both.empty()) {
            into_->terms[named_at_].term = terms_->canonical(terms_->spelling(both));
            return;
        }
        named_at_ = into_->terms.size();
        behind_name_ = terms_->is(id) == term_class::word;
        const bool street = std::exchange(street_ahead_, false) || is_street_name(text);
        put(id);
        const auto is = terms_->is(id);
        if (is == term_class::word || is == term_class::object) {
            open_.road = text;
            last_word_ = named_at_;
            if (in_title_ && street) into_->terms[named_at_].where |= street_bit;
        }
        if (const auto also = terms_->also(spelled); also != no_term) put_term(also);
    }
    // A number of its own, of the mark `of`, or of the mark of the numbers that it is listed with.
    void put_number(std::string_view digits, term_id of, bool dash = false) {
        put(terms_->number(digits));
        const bool continues = of == no_term && listed_ != no_term;
        if ((std::exchange(ranges_, false) || dash) && continues) put_between(listed_to_, digits);
        listed_to_ = digits;
        if (of == no_term && digits.size() <= 3) of = listed_;
        listed_ = of;
        if (of != no_term)
            put_part(of, digits, continues);
        else if (digits.size() <= 3) // no year, and no reference that is put together
            open_.number = digits;
    }
    // Before letters and roman numbers; digits have a flag of their own.
    static bool is_dash(const token& t) { return t.hyphen && !t.blank; }
    // Whether a letter is the next one of a list, as in "sections A, B and D", not a word.
    [[nodiscard]] bool continues_list(std::string_view letter) const {
        constexpr int most = 3; // so that the e and i of "A e B" and "A i B" join
        if (listed_ == no_term || listed_to_.size() != 1 || is_digit(listed_to_[0])) return false;
        return letter[0] > listed_to_[0] && (ranges_ || letter[0] - listed_to_[0] <= most);
    }
    // "Section 3, lot 1" is a lot of the section, not a lot 1, and so may be the second one of "lot
    // 3, lot 1"; but "lot 3, lot 4 and lot 6" are three. What is listed with a part is one, too.
    void put_part(term_id of, std::string_view digits, bool continues = false) {
        const bool again = behind_part_ <= near && part_mark_ == of;
        if (!continues && !again) {
            first_inner_ = behind_part_ <= near;
            within_.clear();
        }
        const bool listed = again && behind_and_ <= near;
        if (!continues) inner_ = first_inner_ || (again && !listed);
        if (listed)
            for (const auto& [at, number] : std::exchange(within_, {}))
                into_->terms[at].term = terms_->part(of, number, inner_);
        if (again && inner_) within_.emplace_back(into_->terms.size(), digits);
        put_term(terms_->part(of, digits, inner_));
        part_mark_ = of;
        behind_part_ = 0;
    }
    // The parts between two numbers or letters: lot 2 of "lots 1-3".
    void put_between(std::string_view from, std::string_view to) {
        constexpr std::size_t most_digits = 2;
        constexpr int most = 20; // that is no list of lots
        if (from.size() > most_digits || to.size() > most_digits) return;
        const bool letters = !is_digit(from[0]) && from.size() == 1 && to.size() == 1;
        const auto value = [](std::string_view digits) {
            int n = 0;
            for (const char c : digits) n = 10 * n + (is_digit(c) ? c - '0' : 1000);
            return n;
        };
        const auto first = letters ? from[0] : value(from);
        const auto last = letters ? to[0] : value(to);
        if (last - first > most) return;
        for (int n = first + 1; n < last; ++n) {
            const char letter = static_cast<char>(n);
            const char digits[] = {static_cast<char>('0' + n / 10),
                                   static_cast<char>('0' + n % 10)};
            put_term(terms_->part(listed_,
                                  letters ? std::string_view{&letter, 1}
                                          : std::string_view{digits, std::size(digits)},
                                  inner_));
        }
    }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    static constexpr int near = 3;         // words
    static constexpr int within_range = 2; // words from one end to the other

    vocabulary* terms_;
    const phrase_table& phrases_ = phrase_table::of_lexicon();
    encoded::draft* into_;
    std::uint32_t where_;
    bool in_title_;
    open_ends open_{};
    term_id listed_ = no_term;     ///< the mark of the number before, as in "lots 1 and 2"
    std::string_view listed_to_{}; ///< and that number, as in "lots 1-3"
    bool ranges_ = false;          ///< behind the "to" of "lots 1 to 3"
    bool behind_name_ = false;     ///< the token before, or this one, is a word of no meaning
    bool hyphen_ = false;          ///< between such a word and this one
    int along_ = 0;                ///< words that a number along a road may still be away
    bool inner_ = false;           ///< whether the last part is one of another one
    bool first_inner_ = false;     ///< likewise, of the first one with that mark
    term_id part_mark_ = no_term;  ///< of that part
    int behind_part_ = near + 1;   ///< words since it
    int behind_and_ = near + 1;    ///< tokens since the last "and"
    std::vector<std::pair<std::size_t, std::string_view>>
        within_;                      ///< parts that may be of that one
    std::string_view word_before_{};  ///< whatever it means
    bool perhaps_beside_ = false;     ///< what follows is near, if it is an object
    std::string_view named_{};        ///< the last word that is a term, as the first of "car park"
    std::size_t named_at_ = 0;        ///< and where it is
    std::size_t last_word_ = nowhere; ///< likewise, of the token before the next one
    std::size_t before_word_ = nowhere; ///< and before this one
    bool street_ahead_ = false;         ///< behind "rue"
};

} // namespace muster::link

#endif // MUSTER_LINK_TEXT_READER_HPP
