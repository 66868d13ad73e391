/** What Django 5.2 and 6.0 document of `ModelAdmin`: attributes, templates, and the methods meant to be overridden. */
const modelAdmin = `
  actions actions_on_bottom actions_on_top actions_selection_counter autocomplete_fields date_hierarchy
  empty_value_display exclude fields fieldsets filter_horizontal filter_vertical form formfield_overrides inlines
  list_display list_display_links list_editable list_filter list_max_show_all list_per_page list_select_related ordering
  paginator prepopulated_fields preserve_filters radio_fields raw_id_fields readonly_fields save_as save_as_continue
  save_on_top search_fields search_help_text show_facets show_full_result_count sortable_by view_on_site Media

  add_form_template change_form_template change_list_template delete_confirmation_template
  delete_selected_confirmation_template object_history_template popup_response_template

  add_view change_view changelist_view delete_model delete_queryset delete_view formfield_for_choice_field
  formfield_for_foreignkey formfield_for_manytomany get_actions get_autocomplete_fields get_changeform_initial_data
  get_changelist get_changelist_form get_changelist_formset get_deleted_objects get_exclude get_fields get_fieldsets
  get_form get_formset_kwargs get_formsets_with_inlines get_inline_instances get_inlines get_list_display
  get_list_display_links get_list_filter get_list_select_related get_ordering get_paginator get_prepopulated_fields
  get_queryset get_readonly_fields get_search_fields get_search_results get_sortable_by get_urls has_add_permission
  has_change_permission has_delete_permission has_module_permission has_view_permission history_view lookup_allowed
  message_user response_add response_change response_delete save_formset save_model save_related`

/** What it documents of `InlineModelAdmin`, and of what that shares with `ModelAdmin` whatever is another thing in rows. */
const inlineModelAdmin = `
  can_delete classes extra fields fk_name form formfield_overrides formset get_extra get_formset get_max_num get_min_num
  has_add_permission has_change_permission has_delete_permission has_view_permission max_num min_num model ordering
  prepopulated_fields raw_id_fields readonly_fields show_change_link template verbose_name verbose_name_plural`

const genericInlineModelAdmin = 'ct_field ct_fk_field'

const words = (text: string) => text.split(/\s+/).filter(Boolean)

/** Every option by the name that `docs/reference/django-admin.md` calls it by. */
export const djangoOptions = [
  ...words(modelAdmin),
  ...words(inlineModelAdmin).map((name) => `InlineModelAdmin.${name}`),
  ...words(genericInlineModelAdmin).map((name) => `GenericInlineModelAdmin.${name}`),
]
