<#-- Who to call: what the page says, then every contact by group. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_contact.ftl" as contact>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
<@guidance.contentsList/>
${body}
<#list contactGroups as group>
<h2 id="group-${group?counter}">${group.title}</h2>
<#list group.contacts as item>
<@contact.card item 3/>
</#list>
</#list>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</div>
<@guidance.relatedPages/>
</div>
</@layout.page>
