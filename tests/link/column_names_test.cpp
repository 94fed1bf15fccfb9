// SPDX-License-Identifier: MIT
#include <muster/link/column_names.hpp>

#include <string_view>

#include <doctest/doctest.h>

namespace column_names_test {

namespace {

namespace link = muster::link;
using link::column_name;
using link::said_by;

TEST_CASE("what columns are called in the languages of the alliance") {
    for (const std::string_view name : {"municipality",
                                        "Place",
                                        "local_authority",
                                        "commune",
                                        "departement",
                                        "Gemeinde",
                                        "ort",
                                        "Ort der Maßnahme",
                                        "localidad",
                                        "municipio",
                                        "Comune",
                                        "concelho",
                                        "obec",
                                        "okres",
                                        "místo",
                                        "województwo",
                                        "gmina",
                                        "il",
                                        "ilçe",
                                        "kommun",
                                        "sijaintikunta",
                                        "județ",
                                        "település",
                                        "naselje",
                                        "δήμος",
                                        "община",
                                        "населено място",
                                        "savivaldybė"}) {
        CAPTURE(name);
        CHECK(said_by(name) == column_name::place);
    }
    for (const std::string_view name :
         {"amount_eur", "value_gbp", "Betrag", "mittel_eur", "montant_ht", "importe_meur",
          "částka_kč", "náklady", "bedel", "belopp", "kwota", "összeg", "ποσό", "стойност"}) {
        CAPTURE(name);
        CHECK(said_by(name) == column_name::amount);
    }
    for (const std::string_view name :
         {"agency", "promoter", "Träger", "zuständige_stelle", "maître_ouvrage", "organisme",
          "entidad", "ente", "zadavatel", "resort", "kurum", "huvudman", "zamawiający", "φορέας",
          "buyer_name", "department"}) {
        CAPTURE(name);
        CHECK(said_by(name) == column_name::office);
    }
    for (const std::string_view name :
         {"title", "project_name", "scheme", "intitulé", "objet", "Bezeichnung", "denominación",
          "název", "popis", "proje_adı", "projekt", "nazwa", "τίτλος", "наименование"}) {
        CAPTURE(name);
        CHECK(said_by(name) == column_name::title);
    }
}

TEST_CASE("short words are whole words, and other columns are nothing") {
    // "ort" is in port, "il" in file, "lan" in plan, "sum" in consumer.
    for (const std::string_view name : {"port", "transport_mode", "file", "plan", "consumer", "id",
                                        "status", "date", "", "_", "category", "\xFF\xFE"}) {
        CAPTURE(name);
        CHECK(said_by(name) == column_name::unknown);
    }
}

} // namespace

} // namespace column_names_test
