// SPDX-License-Identifier: MIT
#ifndef MUSTER_AUDIT_SPENDING_KIND_HPP
#define MUSTER_AUDIT_SPENDING_KIND_HPP

/// \file
/// What a claim pays for, as far as the definitions of defence spending differ on it.

#include <muster/audit/terms/kinds.hpp>
#include <muster/audit/terms/past.hpp>
#include <muster/audit/terms/row.hpp>
#include <muster/ledger/line.hpp>
#include <muster/ledger/schema.hpp>
#include <muster/policy/cofog.hpp>
#include <muster/policy/crosswalk.hpp>
#include <muster/policy/nato_category.hpp>
#include <muster/policy/perimeter_cell.hpp>
#include <muster/value/pillar.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace muster {

/// What lies around the items on which definitions differ.
enum class other_spending : std::uint8_t {
    pensions,  ///< of soldiers or of civilian staff: the line does not say whose
    forces,    ///< pay, equipment, buildings and operations of armed forces
    civil,     ///< for another purpose, and no item
    contested, ///< claimed as core under a civil function or category
    unknown,   ///< neither category nor function tell
};
inline constexpr std::size_t other_spending_count = 5;
inline constexpr std::size_t spending_kind_count = perimeter_item_count + other_spending_count;

[[nodiscard]] constexpr std::string_view name(other_spending o) noexcept {
    constexpr std::string_view names[] = {"pensions", "forces", "civil", "contested", "unknown"};
    return names[static_cast<std::size_t>(o)];
}

[[nodiscard]] constexpr std::string_view title(other_spending o) noexcept {
    constexpr std::string_view titles[] = {
        "Pensions, whose is not said", "Armed forces", "Other civil purposes",
        "Core claims under a civil heading", "Claims without category and function"};
    return titles[static_cast<std::size_t>(o)];
}

/// A kind of spending: an item on which definitions differ, or one of what lies around the items.
class spending_kind {
public:
    using enum perimeter_item;
    using enum other_spending;

    constexpr spending_kind(perimeter_item i) noexcept // an item is a kind
        : number_(static_cast<std::uint8_t>(i)) {}
    constexpr spending_kind(other_spending o) noexcept
        : number_(static_cast<std::uint8_t>(perimeter_item_count + static_cast<std::size_t>(o))) {}

    /// The kind of this number. Precondition: it is below `spending_kind_count`.
    [[nodiscard]] static constexpr spending_kind at(std::size_t number) noexcept {
        if (number < perimeter_item_count) return static_cast<perimeter_item>(number);
        return static_cast<other_spending>(number - perimeter_item_count);
    }

    /// The items first, in their own order.
    [[nodiscard]] constexpr std::size_t number() const noexcept { return number_; }

    /// The item that this is; nothing for what lies around the items.
    [[nodiscard]] constexpr std::optional<perimeter_item> item() const noexcept {
        if (number_ >= perimeter_item_count) return std::nullopt;
        return static_cast<perimeter_item>(number_);
    }
    /// What this is around the items; nothing for an item.
    [[nodiscard]] constexpr std::optional<other_spending> other() const noexcept {
        if (number_ < perimeter_item_count) return std::nullopt;
        return static_cast<other_spending>(number_ - perimeter_item_count);
    }

    friend constexpr bool operator==(spending_kind, spending_kind) noexcept = default;
    friend constexpr auto operator<=>(spending_kind, spending_kind) noexcept = default;

private:
    std::uint8_t number_;
};

[[nodiscard]] constexpr std::string_view name(spending_kind k) noexcept {
    const auto item = k.item();
    return item ? name(*item) : name(*k.other());
}

[[nodiscard]] constexpr std::string_view title(spending_kind k) noexcept {
    const auto item = k.item();
    return item ? title(*item) : title(*k.other());
}

namespace detail {

// What the title and the description say, for claims of military spending.
inline std::optional<spending_kind> kind_by_words(const line& l) {
    const terms::text text{l};
    if (text.has(terms::veterans)) return spending_kind::veterans_benefits;
    if (text.has(terms::disarmament)) return spending_kind::weapon_destruction;
    if (text.has(terms::domains)) return spending_kind::space_and_cyber;
    return std::nullopt;
}

inline spending_kind pensions_by_words(const line& l) {
    const terms::text text{l};
    const bool of_soldiers = text.has(terms::soldiers);
    if (text.has(terms::civilians) == of_soldiers) return spending_kind::pensions;
    return of_soldiers ? spending_kind::military_pensions : spending_kind::civilian_pensions;
}

inline spending_kind kind_of_other_forces(const line& l) {
    return terms::text{l}.has(terms::police_missions) ? spending_kind::police_missions
                                                      : spending_kind::paramilitary;
}

} // namespace detail

/// The kind of a claim: by its category, then by its function of government, then, for what is
/// military by one of them, by the words of its texts. A proposal of this project.
[[nodiscard]] inline spending_kind kind_of(const line& l) {
    using enum perimeter_item;
    using enum other_spending;
    const auto category = l[column::category];
    const auto within = [category](std::string_view c) {
        return categories.is_within(category, c);
    };
    const auto* const f = find_cofog(l[column::cofog]);
    const auto booked = [f](std::string_view code) { return f != nullptr && is_within(*f, code); };
    const bool core = l.claimed == pillar::core;
    const bool other_forces = l.truth_in(column::other_forces).value_or(false);

    if (within("C.PENS")) return detail::pensions_by_words(l);
    if (other_forces || within("C.OF")) return detail::kind_of_other_forces(l);
    if (within("R-CIV") || booked("02.2")) return civil_defence;
    if (within("R-CIP.MOB") || booked("04.5")) return dual_use_transport;
    if (within("C.RND") || booked("02.4")) return military_research;
    if (within("C.AID") || booked("02.3")) return military_aid;

    const bool headed = within("C") && category != "C"; // one of the headings of core
    const bool military = booked("02.1") || booked("02.5");
    if (headed || military || (core && f == nullptr && !within("R")))
        if (const auto by_words = detail::kind_by_words(l)) return *by_words;
    if (headed)
        return f == nullptr || fit_of_core(*f, category, other_forces).fits ? forces : contested;
    if (military) return forces;
    if (core && f != nullptr && fit_of_core(*f, category, false).fits && !booked("02"))
        return detail::pensions_by_words(l); // division 10: the functions of pensions
    if (booked("02")) return unknown;
    if (within("R") || f != nullptr) return core ? contested : civil;
    return unknown;
}

} // namespace muster

#endif // MUSTER_AUDIT_SPENDING_KIND_HPP
