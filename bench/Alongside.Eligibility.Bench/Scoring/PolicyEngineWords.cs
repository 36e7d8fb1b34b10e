namespace Alongside.Eligibility.Bench.Scoring;

/// <summary>What the variables of PolicyEngine are called here.</summary>
internal static class PolicyEngineWords
{
    public const string YesNo = "yes-no", Number = "number", Yearly = "yearly", Monthly = "monthly";

    /// <summary>Facts of a person; an income or an expense by its list.</summary>
    public static readonly Dictionary<string, string> OfPerson = new(StringComparer.Ordinal)
    {
        ["age"] = "age",
        ["monthly_age"] = "age",
        ["is_pregnant"] = "pregnant",
        ["is_disabled"] = "disabled",
        ["is_usda_disabled"] = "disabled",
        ["is_blind"] = "blind",
        ["weekly_hours_worked_before_lsr"] = "workHours",
        ["weekly_hours_worked"] = "workHours",
        ["is_veteran"] = "veteran",
        ["was_in_foster_care"] = "fosterCare",
        ["is_in_k12_school"] = "inSchool",
        ["is_federal_work_study_participant"] = "workStudy",
        ["is_breastfeeding"] = "breastfeeding",
        ["is_full_time_college_student"] = "inCollege",
        ["is_part_time_college_student"] = "inCollege",
        ["is_incapable_of_self_care"] = "cannotCareForSelf",
        ["current_pregnancies"] = "babiesExpected",
        ["is_complying_with_tanf_work_requirements"] = "meetsTanfWorkRules",
        ["has_applied_for_unemployment_compensation"] = "waitsForUnemployment",
        ["is_in_substance_use_treatment_program"] = "treatment",
        ["is_snap_abawd_indian_exempt"] = "tribalMember",
        ["employment_income"] = "incomes.wages",
        ["employment_income_before_lsr"] = "incomes.wages",
        ["self_employment_income"] = "incomes.self_employment",
        ["self_employment_income_before_lsr"] = "incomes.self_employment",
        ["social_security"] = "incomes.social_security",
        ["social_security_retirement"] = "incomes.social_security",
        ["ssi"] = "incomes.ssi",
        ["unemployment_compensation"] = "incomes.unemployment",
        ["taxable_pension_income"] = "incomes.pension",
        ["alimony_income"] = "incomes.alimony",
        ["military_service_income"] = "incomes.military",
        ["rental_income"] = "incomes.rental",
        ["pension_income"] = "incomes.pension",
        ["dividend_income"] = "incomes.interest_dividends",
        ["interest_income"] = "incomes.interest_dividends",
        ["child_support_received"] = "incomes.child_support",
        ["workers_compensation"] = "incomes.workers_compensation",
        ["short_term_capital_gains"] = "incomes.capital_gains",
        ["gi_cash_assistance"] = "incomes.general_assistance",
        ["child_support_expense"] = "expenses.child_support",
        ["other_medical_expenses"] = "expenses.medical",
        ["snap_self_employment_income_expense"] = "expenses.work",
        ["medicaid_enrolled"] = "receives.medicaid",
        ["receives_ssi"] = "receives.ssi",
    };

    public static readonly Dictionary<string, string> OfHousehold = new(StringComparer.Ordinal)
    {
        ["is_homeless"] = "homeless",
        ["is_on_tribal_land"] = "tribalLand",
        ["is_rural"] = "rural",
        ["receives_snap"] = "receives.snap",
        ["receives_tanf"] = "receives.tanf",
        ["is_tanf_enrolled"] = "receives.tanf",
        ["snap"] = "receives.snap",
        ["tanf"] = "receives.tanf",
        ["fdpir"] = "receives.fdpir",
        ["head_start_uses_discretionary_income_limit"] = "headStartTakes130Percent",
        ["head_start_applies_housing_cost_adjustment"] = "headStartCountsHousing",
        ["childcare_expenses"] = "expenses.child_care",
        ["pre_subsidy_childcare_expenses"] = "expenses.child_care",
        ["housing_cost"] = "expenses.rent",
        ["rent"] = "expenses.rent",
        ["mortgage_payments"] = "expenses.mortgage",
        ["homeowners_insurance"] = "expenses.home_insurance",
        ["real_estate_taxes"] = "expenses.property_tax",
        ["homeowners_association_fees"] = "expenses.association",
        ["pre_subsidy_electricity_expense"] = "expenses.electricity",
        ["electricity_expense"] = "expenses.electricity",
        ["gas_expense"] = "expenses.gas",
        ["water_expense"] = "expenses.water",
        ["trash_expense"] = "expenses.trash",
        ["sewage_expense"] = "expenses.sewage",
        ["phone_expense"] = "expenses.phone",
        ["phone_cost"] = "expenses.phone",
        ["broadband_cost"] = "expenses.internet",
        ["care_expenses"] = "expenses.child_care",
        ["head_start"] = "receives.tribal_head_start",
    };

    /// <summary>Steps whose figure a case gives or expects: of a person or not, and how its period goes.</summary>
    public static readonly Dictionary<string, (string Step, bool OfPerson, string Kind)> Steps = new(StringComparer.Ordinal)
    {
        ["spm_unit_size"] = ("size", false, Number),
        ["spm_unit_fpg"] = ("guideline", false, Yearly),
        ["snap_unit_size"] = ("snap.size", false, Number),
        ["snap_fpg"] = ("snap.monthly_guideline", false, Monthly),
        ["snap_gross_income"] = ("snap.gross_income", false, Monthly),
        ["snap_gross_test_income"] = ("snap.gross_test_income", false, Monthly),
        ["snap_earned_income"] = ("snap.earned", false, Monthly),
        ["snap_unearned_income"] = ("snap.unearned", false, Monthly),
        ["snap_standard_deduction"] = ("snap.standard_deduction", false, Monthly),
        ["snap_earned_income_deduction"] = ("snap.earned_deduction", false, Monthly),
        ["snap_dependent_care_deduction"] = ("snap.care_deduction", false, Monthly),
        ["snap_child_support_gross_income_deduction"] = ("snap.support_before_gross", false, Monthly),
        ["snap_child_support_deduction"] = ("snap.support_deduction", false, Monthly),
        ["snap_excess_medical_expense_deduction"] = ("snap.medical_deduction", false, Monthly),
        ["snap_allowable_medical_expenses"] = ("snap.medical_costs", false, Monthly),
        ["snap_excess_shelter_expense_deduction"] = ("snap.shelter_deduction", false, Monthly),
        ["snap_net_income_pre_shelter"] = ("snap.income_before_shelter", false, Monthly),
        ["snap_net_income"] = ("snap.net_income", false, Monthly),
        ["snap_max_allotment"] = ("snap.maximum", false, Monthly),
        ["snap_min_allotment"] = ("snap.minimum", false, Monthly),
        ["snap_normal_allotment"] = ("snap.allotment", false, Monthly),
        ["is_snap_eligible"] = ("snap.eligible", false, YesNo),
        ["meets_snap_gross_income_test"] = ("snap.meets_gross", false, YesNo),
        ["meets_snap_net_income_test"] = ("snap.meets_net", false, YesNo),
        ["meets_snap_asset_test"] = ("snap.meets_assets", false, YesNo),
        ["meets_snap_categorical_eligibility"] = ("snap.categorical", false, YesNo),
        ["has_snap_elderly_disabled_member"] = ("snap.aged_or_disabled", false, YesNo),
        ["snap_prorated_income_fraction"] = ("snap.fraction", false, Number),
        ["is_snap_immigration_status_eligible"] = ("snap.status_counts", true, YesNo),
        ["meets_snap_abawd_work_requirements"] = ("snap.keeps_work_hours", true, YesNo),
        ["snap_countable_earner"] = ("snap.earner", true, YesNo),
        ["is_snap_ineligible_student"] = ("snap.barred_student", true, YesNo),
        ["snap_income_counted_share"] = ("snap.income_share", true, Number),
        ["fcc_fpg_ratio"] = ("lifeline.share", false, Number),
        ["head_start_gross_income"] = ("head_start.income", false, Yearly),
        ["head_start_housing_cost"] = ("head_start.housing", false, Yearly),
        ["head_start_countable_income"] = ("head_start.countable", false, Yearly),
        ["is_head_start_income_eligible"] = ("head_start.meets_income", false, YesNo),
        ["is_head_start_categorically_eligible"] = ("head_start.categorical", true, YesNo),
        ["wic_countable_income"] = ("wic.income", false, Yearly),
        ["meets_wic_income_test"] = ("wic.meets_income", false, YesNo),
        ["meets_wic_categorical_eligibility"] = ("wic.by_other_aid", true, YesNo),
        ["school_meal_fpg_ratio"] = ("school.share", false, Number),
        ["meets_school_meal_categorical_eligibility"] = ("school.by_other_aid", true, YesNo),
        ["state_has_universal_free_school_meals"] = ("school.for_all", false, YesNo),
    };

    /// <summary>Answers of whole programmes.</summary>
    public static readonly Dictionary<string, (string Programme, bool OfPerson)> Programmes = new(StringComparer.Ordinal)
    {
        ["is_lifeline_eligible"] = ("lifeline", false),
        ["is_wic_eligible"] = ("wic", true),
        ["is_head_start_eligible"] = ("head_start", true),
        ["is_early_head_start_eligible"] = ("early_head_start", true),
        ["commodity_supplemental_food_program_eligible"] = ("csfp", true),
    };

    public static readonly Dictionary<string, string> Statuses = new(StringComparer.Ordinal)
    {
        ["CITIZEN"] = "citizen",
        ["LEGAL_PERMANENT_RESIDENT"] = "permanent_resident",
        ["REFUGEE"] = "refugee",
        ["ASYLEE"] = "asylee",
        ["DEPORTATION_WITHHELD"] = "deportation_withheld",
        ["CUBAN_HAITIAN_ENTRANT"] = "cuban_haitian_entrant",
        ["CONDITIONAL_ENTRANT"] = "conditional_entrant",
        ["PAROLED_ONE_YEAR"] = "paroled_one_year",
        ["UNDOCUMENTED"] = "undocumented",
        ["DACA"] = "daca",
        ["TPS"] = "tps",
    };

    /// <summary>Said in cases, and of no weight for what they expect.</summary>
    public static readonly HashSet<string> Weightless = new(StringComparer.Ordinal)
    {
        "is_tax_unit_dependent", "is_parent", "is_tax_unit_head", "is_tax_unit_spouse", "meets_snap_general_work_requirements", "employment_income_last_year", "is_mother",
    };
}
